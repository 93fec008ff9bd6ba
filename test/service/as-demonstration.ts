import { Register } from '../../src/register/register.ts';
import { serviceOver, type TestService, type TestServiceOptions } from './test-service.ts';

/** The same service as one of a demonstration: it says of all that it tells that it is made up. */
export const asDemonstration = (
  service: TestService,
  options: Omit<TestServiceOptions, 'today' | 'register'>,
): TestService => {
  const { engine, secrets, today, address } = service.register;
  const parts = { pool: service.pool, engine, secrets, address, demonstration: true };
  const register = new Register({ ...parts, ...(today === null ? {} : { today }) });
  return serviceOver(service, { ...options, register });
};
