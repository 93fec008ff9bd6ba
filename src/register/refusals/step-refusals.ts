import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse a step in the life of a filing, an application, a decision or a licence. */
export const STEP_REFUSALS = {
  'person-needed': {
    refuses: 'forbidden',
    title: { en: 'A person signs this, not a key.', zh: '须由人员签署，不得使用密钥。' },
    remedy: { en: 'Sign in as a person and do it again.', zh: '请以个人身份登录后重试。' },
  },
  'ground-not-in-law': {
    refuses: 'invalid',
    title: {
      en: 'The ground does not stand in the law in force for this decision.',
      zh: '所选依据在现行规定中不能作为该决定的依据。',
    },
    remedy: {
      en: 'Choose a rule that the verdict does not meet, or a ground of the list that is open for this decision.',
      zh: '请选择审查结论显示未满足的规定，或该决定可用的裁量事由。',
    },
  },
  'ground-not-broken': {
    refuses: 'invalid',
    title: {
      en: 'No verdict that the decision rests on breaks this rule.',
      zh: '所依据的审查结论未显示违反该规定。',
    },
    remedy: {
      en: 'Name a rule that the verdict does not meet, or name the verdict that does not meet it as evidence.',
      zh: '请选择审查结论显示未满足的规定，或将显示未满足该规定的审查结论列为证据。',
    },
  },
  'evidence-not-found': {
    refuses: 'invalid',
    title: {
      en: 'There is no such evidence, or none that you may open.',
      zh: '所列证据不存在，或您无权查看。',
    },
    remedy: {
      en: 'Choose from the list of evidence. Whoever signs must be able to open each piece.',
      zh: '请从证据列表中选择。签署人须能查看每一项证据。',
    },
  },
  'ground-without-evidence': {
    refuses: 'invalid',
    title: {
      en: 'The ground needs evidence that concerns the exporter.',
      zh: '该事由须有与该企业有关的证据。',
    },
    remedy: {
      en: 'Name at least one piece of the kinds that the ground asks for.',
      zh: '请至少列明一项该事由所要求种类的证据。',
    },
  },
  'filing-under-way': {
    refuses: 'conflict',
    title: { en: 'Another filing of this exporter is under way.', zh: '该企业已有办理中的备案。' },
    remedy: { en: 'Go on with it, or withdraw it first.', zh: '请继续办理该备案，或先撤回。' },
  },
  'draft-empty': {
    refuses: 'invalid',
    title: { en: 'The draft lists no vehicle.', zh: '草稿未列明车辆。' },
    remedy: {
      en: 'Hand in a row of the account `licence` for each vehicle.',
      zh: '请为每辆车提交一行出口许可证申请（licence）数据。',
    },
  },
  'draft-without-sheet': {
    refuses: 'conflict',
    title: { en: 'The draft was read from no sheet.', zh: '该草稿不是由表格读取的。' },
    remedy: {
      en: 'Hand the sheet in again, or mend the cells themselves.',
      zh: '请重新提交表格，或直接更正单元格。',
    },
  },
  'value-not-allowed': {
    refuses: 'invalid',
    title: { en: 'The value is none of those that are allowed.', zh: '该值不在可选值之中。' },
    remedy: {
      en: 'Take one of the list of the fact (docs/spec/facts.md).',
      zh: '请从该字段的可选值（docs/spec/facts.md）中选择。',
    },
  },
  'draft-unreadable': {
    refuses: 'invalid',
    title: { en: 'What was handed in cannot be read.', zh: '提交的内容无法读取。' },
    remedy: {
      en: 'See the problem that is named in docs/problems.md, mend the file and hand it in again.',
      zh: '请按docs/problems.md中相应问题的说明更正后重新提交。',
    },
  },
  'row-without-vin': {
    refuses: 'invalid',
    title: { en: 'A row has no VIN that can be read.', zh: '有一行缺少可读取的车辆识别代号。' },
    remedy: { en: 'Correct the VIN in the row that is named.', zh: '请更正所指行的车辆识别代号。' },
  },
  'row-without-destination': {
    refuses: 'invalid',
    title: { en: 'A row has no destination that can be read.', zh: '有一行缺少可读取的目的国。' },
    remedy: {
      en: 'State the importing country in the row that is named.',
      zh: '请在所指行填写进口国（地区）。',
    },
  },
  'vin-twice': {
    refuses: 'invalid',
    title: { en: 'The application lists one VIN twice.', zh: '同一申请重复列明同一车辆识别代号。' },
    remedy: { en: 'Leave one of the two rows out.', zh: '请删除其中一行。' },
  },
  'vin-under-way': {
    refuses: 'conflict',
    title: {
      en: 'The VIN stands in another application that is under way.',
      zh: '该车辆识别代号已列入其他办理中的申请。',
    },
    remedy: {
      en: 'Leave the row out, correct the VIN, or wait until the other application has been decided or withdrawn.',
      zh: '请删除该行、更正车辆识别代号，或待其他申请办结或撤回后再提交。',
    },
  },
  'decided-already': {
    refuses: 'conflict',
    title: {
      en: 'A vehicle of the application was decided already, so that it cannot be amended.',
      zh: '申请中已有车辆作出决定，不得变更。',
    },
    remedy: {
      en: 'Let the rest be decided, or withdraw it, and apply anew for what has changed.',
      zh: '请待其余车辆办结或撤回申请，就变更部分另行申请。',
    },
  },
  'taken-by-another': {
    refuses: 'conflict',
    title: {
      en: 'The application is in the hands of another officer, or in nobody’s.',
      zh: '该申请由其他人员办理，或尚未领办。',
    },
    remedy: {
      en: 'Take it first; what another officer took comes free half an hour later at the latest.',
      zh: '请先领办；他人领办的申请至迟30分钟后解除锁定。',
    },
  },
  'assigned-to-another': {
    refuses: 'conflict',
    title: {
      en: 'A colleague has this application.',
      zh: '该申请已分派给同事。',
    },
    remedy: {
      en: 'Take it over with a word why, or let whoever manages the office give it to somebody.',
      zh: '请说明原因后接办，或由本单位管理员改派。',
    },
  },
  'assigned-meanwhile': {
    refuses: 'conflict',
    title: {
      en: 'The application changed hands since you read who has it.',
      zh: '您查看之后，该申请的承办人已变更。',
    },
    remedy: { en: 'Look at who has it now, and decide anew.', zh: '请查看现承办人后再办理。' },
  },
  'queue-empty': {
    refuses: 'not-found',
    title: { en: 'No application waits.', zh: '没有未领取的申请。' },
    remedy: { en: 'Look again later.', zh: '请稍后再查看。' },
  },
  'questions-open': {
    refuses: 'invalid',
    title: { en: 'A question is left without an answer.', zh: '尚有补正要求未补正。' },
    remedy: { en: 'Answer every open question together.', zh: '请一并补正全部要求。' },
  },
  'no-such-vehicle': {
    refuses: 'invalid',
    title: { en: 'The application lists no such vehicle.', zh: '申请中没有该车辆。' },
    remedy: { en: 'Check the VIN.', zh: '请核对车辆识别代号。' },
  },
  'verdict-stale': {
    refuses: 'conflict',
    title: {
      en: 'There is a later verdict than the one that was read.',
      zh: '已有更新的审查结论。',
    },
    remedy: {
      en: 'Read the latest verdict and decide by it.',
      zh: '请查看最新审查结论后再作决定。',
    },
  },
  'verdict-overtaken': {
    refuses: 'conflict',
    title: {
      en: 'The verdict is of an earlier day, and the registry or customs is late by now.',
      zh: '审查结论系此前作出，现登记机关或者海关数据已逾期未报送。',
    },
    remedy: {
      en: 'Have the vehicle screened again, and decide by that verdict.',
      zh: '请复审该车辆，并以复审结论为准。',
    },
  },
  'not-screened': {
    refuses: 'conflict',
    title: {
      en: 'The vehicle has no verdict in this version.',
      zh: '该车辆在本版本中尚无审查结论。',
    },
    remedy: { en: 'Wait until it has been screened.', zh: '请待审查完成。' },
  },
  'gate-not-clear': {
    refuses: 'conflict',
    title: {
      en: 'The gate is not clear: the vehicle is not granted.',
      zh: '未达到发证条件，不得准予。',
    },
    remedy: {
      en: 'Ask the exporter for what is missing, or propose a refusal.',
      zh: '请要求企业补正，或拟不予发放。',
    },
  },
  'not-seen': {
    refuses: 'conflict',
    title: {
      en: 'The gate is clear on the applicant’s word alone.',
      zh: '仅依据企业申报，未经核验。',
    },
    remedy: {
      en: 'Compare the papers it rests on with the originals and confirm them as seen; then grant.',
      zh: '请核对所依据的原件并确认，然后准予。',
    },
  },
  'still-open': {
    refuses: 'conflict',
    title: {
      en: 'A vehicle of the application is not decided yet.',
      zh: '申请中尚有车辆未作决定。',
    },
    remedy: {
      en: 'Grant it, or have its refusal countersigned, before the application is decided.',
      zh: '请先准予，或完成不予发放的复核，再作出决定。',
    },
  },
  'exporter-barred': {
    refuses: 'conflict',
    title: { en: 'The exporter is barred from licences.', zh: '该企业被禁止申领许可证。' },
    remedy: {
      en: 'No office issues a licence until the bar is lifted or overturned.',
      zh: '禁止解除或经申诉撤销前，任何发证机构不得发放许可证。',
    },
  },
  'vin-licensed': {
    refuses: 'conflict',
    title: { en: 'The VIN stands on a licence that lives.', zh: '该车辆识别代号已有有效许可证。' },
    remedy: {
      en: 'The other licence must be surrendered, revoked, used or expired before another is issued.',
      zh: '须待其他许可证交回、撤销、使用或过期后，方可另行发放。',
    },
  },
  'nothing-proposed': {
    refuses: 'conflict',
    title: { en: 'Nothing waits here for a second signature.', zh: '此处没有待复核的事项。' },
    remedy: {
      en: 'Look at it again: somebody may have signed it, or taken it back.',
      zh: '请重新查看：可能已有人签署或者撤回。',
    },
  },
  'nothing-to-license': {
    refuses: 'conflict',
    title: { en: 'No granted vehicle waits for a licence.', zh: '没有待发放许可证的已准予车辆。' },
    remedy: {
      en: 'See the decisions and licences of the application.',
      zh: '请查看该申请的决定和许可证。',
    },
  },
  'not-heard': {
    refuses: 'conflict',
    title: {
      en: 'The exporter was not told, or may still answer.',
      zh: '尚未告知企业，或陈述申辩期限未满。',
    },
    remedy: {
      en: 'Tell it what is proposed; sign when it has answered or waived, or after its last day.',
      zh: '请先告知拟作出的决定；待企业陈述申辩、明示放弃或期限届满后再签署。',
    },
  },
  'told-already': {
    refuses: 'conflict',
    title: { en: 'The exporter was told of this already.', zh: '该事项已告知企业。' },
    remedy: { en: 'See until when it may answer.', zh: '请查看陈述申辩的截止日期。' },
  },
  'no-oral-hearing': {
    refuses: 'conflict',
    title: {
      en: 'An oral hearing is held before a bar or a revocation alone.',
      zh: '仅拟禁止申领或拟撤销许可证时可申请听证。',
    },
    remedy: { en: 'Answer in writing.', zh: '请以书面方式陈述申辩。' },
  },
  'meets-too-soon': {
    refuses: 'invalid',
    title: {
      en: 'The day of the oral hearing is too soon, or cannot be counted yet.',
      zh: '听证日期过早，或工作日尚无法推算。',
    },
    remedy: {
      en: 'Name a day that lies as many working days ahead as the law has it announced before.',
      zh: '请按法定提前通知的工作日数另定日期。',
    },
  },
  'meets-later': {
    refuses: 'conflict',
    title: { en: 'The oral hearing is on a later day.', zh: '尚未到听证日期。' },
    remedy: { en: 'Record it on its day or after it.', zh: '请于听证当日或之后记录。' },
  },
  'question-new': {
    refuses: 'invalid',
    title: {
      en: 'A second return asks only what an answer raised.',
      zh: '再次要求补正的，仅限补正内容引出的事项。',
    },
    remedy: {
      en: 'Name with each question the answered question that it follows, or decide by what was handed in.',
      zh: '请为每项要求注明其所依据的已补正事项，或按已提交内容作出决定。',
    },
  },
  'return-too-late': {
    refuses: 'conflict',
    title: {
      en: 'The days for a return have passed: what was handed in counts as accepted.',
      zh: '已超过一次性告知补正的期限，视为已受理。',
    },
    remedy: {
      en: 'Decide by what was handed in and by what the register knows.',
      zh: '请依据已提交内容和登记信息作出决定。',
    },
  },
  'not-all-refusable': {
    refuses: 'conflict',
    title: {
      en: 'Not all of the vehicles can be refused on these grounds, so that none was.',
      zh: '所选车辆不能全部以该依据拟不予发放，均未办理。',
    },
    remedy: {
      en: 'See which and why; leave them out, or choose a ground that stands against all of them.',
      zh: '请查看具体车辆及原因；可去除这些车辆，或选择适用于全部车辆的依据。',
    },
  },
  'not-all-grantable': {
    refuses: 'conflict',
    title: {
      en: 'Not all of the vehicles can be granted, so that none was.',
      zh: '所选车辆不能全部准予，均未办理。',
    },
    remedy: {
      en: 'See in the preview what can be granted, and name those vehicles alone.',
      zh: '请查看可准予车辆预览，仅选择其中的车辆。',
    },
  },
  'refused-together': {
    refuses: 'conflict',
    title: {
      en: 'The vehicle is refused together with others, by one decision.',
      zh: '该车辆与其他车辆一并拟不予发放，共用一份决定书。',
    },
    remedy: {
      en: 'Sign for all of them at once, or take the proposal for this vehicle back.',
      zh: '请对全部车辆一并复核，或撤回对该车辆的拟办意见。',
    },
  },
  'group-changed': {
    refuses: 'conflict',
    title: {
      en: 'Vehicles have left the group since you read it.',
      zh: '查看之后，已有车辆不再一并办理。',
    },
    remedy: { en: 'Read the list again, then sign.', zh: '请重新查看车辆清单后再签署。' },
  },
  'inspection-open': {
    refuses: 'conflict',
    title: {
      en: 'An inspection of the vehicle is ordered and not done.',
      zh: '该车辆已布置查验，尚未完成。',
    },
    remedy: {
      en: 'Have it recorded, or cancel it with a reason.',
      zh: '请登记查验结果，或说明理由后取消查验。',
    },
  },
  'inspection-ordered': {
    refuses: 'conflict',
    title: { en: 'An inspection of the vehicle is ordered already.', zh: '该车辆已布置查验。' },
    remedy: { en: 'Wait for what it finds, or cancel it.', zh: '请等待查验结果，或先取消查验。' },
  },
  'no-longer-open': {
    refuses: 'conflict',
    title: { en: 'It is decided by now.', zh: '已作出决定。' },
    remedy: { en: 'See what was decided.', zh: '请查看所作决定。' },
  },
} as const satisfies RefusalTable;
