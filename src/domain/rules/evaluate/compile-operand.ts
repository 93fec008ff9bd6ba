import type { Dossier } from '../../assess/dossier.ts';
import type { Condition, Operand, Scalar } from '../syntax.ts';
import { compileText } from './compile-text.ts';
import { Emitter } from './emit.ts';

type CompiledOperand<T> = (dossier: Dossier) => T;

const compileExpression = <T>(emit: (emitter: Emitter) => string): CompiledOperand<T> =>
  compileText('d', (lists) => {
    const emitter = new Emitter(lists);
    const expression = emit(emitter);
    return `${emitter.declarations}return ${expression};`;
  });

/** Makes a function of a dossier that yields one operand of a rule; null = unknown. */
export const compileOperand = (operand: Operand): CompiledOperand<Scalar | null> =>
  compileExpression((emitter) => emitter.operand(operand));

/** Makes a function of a dossier that yields the truth of a condition: 0 false, 1 unknown, 2 true. */
export const compileCondition = (condition: Condition): CompiledOperand<number> =>
  compileExpression((emitter) => emitter.condition(condition));
