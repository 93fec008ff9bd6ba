#!/bin/sh
# Two cars and all that happens to them, told to the register with curl.
#
# The first is filed, asked about, answered, its paper seen, granted, declared, let out and struck off; then anybody
# looks it up. The second is refused by one officer and a second, appealed, and the ministry overturns the refusal.
#
# Programs act by their keys: of the exporter, of customs, of the registry. What is signed is signed by a person, who
# signs in with name and password: two officers and the ministry.
#
# It needs the demonstration (npm start), curl, and any Node to read JSON. Address and keys are those that npm start
# wrote into .mileproof/keys.env, or into the file that MILEPROOF_KEYS names, or are in the environment.
# Run again it takes two other cars: their VINs come from the clock, or from SERIAL (four digits).
set -eu
. "$(dirname "$0")/shared.sh"

# application VIN NUMBER REGISTERED: the rows that the exporter states, of two accounts.
application() {
  cat <<JSON
{"accounts":{
  "licence":[{"vin":"$1","brand":"Chery","model":"SQR7160T","registeredOn":"$3","pendingExportOn":"$(day -6)",
    "destination":"KZ","hsCode":"8703234110","condition":"used","odometerKm":9094,"unitPrice":9382,"currency":"USD",
    "modified":false}],
  "certificate":[{"vin":"$1","number":"$2","brand":"Chery","model":"SQR7160T","registeredOn":"$3",
    "pendingExportOn":"$(day -6)","province":"65","owner":"$uscc","status":"A","mustScrapOn":"2041-01-14"}],
  "factory":[{"vin":"$1","maker":"奇瑞汽车股份有限公司","manufacturedOn":"2025-09-01","energy":"petrol",
    "kind":"passenger"}],
  "inspection":[{"vin":"$1","on":"$(day -5)","standard":"WM/T 8-2022","result":"pass"}],
  "letter":[]
}}
JSON
}

first=$(vin LVVDB11B0SZZZ "$serial")
second=$(vin LVVDB11B0SZZZ "$(node -p 'String((Number(process.argv[1])+5000)%10000).padStart(4,"0")' "$serial")")

say 'Three persons sign in: two officers of the office in Xinjiang, and one of the ministry.'
for person in officer.a officer.b ministry; do sign_in "$person"; done
lives "$first"

say 'The exporter hands in its filing for the next year; the office accepts it.'
ask exporter POST /v1/filings '{"facts":{"phone":"0991-5550100","address":"示例路1号"}}'
filing=$(get 'it.id')
ask exporter POST "/v1/filings/$filing/submit" '{}'
show 'the office answers by' 'it.due'
ask officer.a POST "/v1/filings/$filing/accept"
show filing '`${it.number} ${it.state}, ${it.validFrom} to ${it.validUntil}`'

say "The exporter applies for a first car, $first, registered a year ago."
ask exporter POST /v1/applications "$(application "$first" "65${serial}1" "$(day -365)")"
one=$(get 'it.id')
ask exporter POST "/v1/applications/$one/submit"
show application '`${it.number} ${it.state}, due ${it.due}`'
show gate 'it.listed.items[0].verdict.gate'
show "on the applicant's word alone" 'it.listed.items[0].verdict.onTheApplicantsWord'

say 'Officer A takes it and asks; the clock of the office stands still until the exporter answers.'
ask officer.a POST "/v1/applications/$one/take"
car=$(get 'it.listed.items[0].id')
ask officer.a POST "/v1/applications/$one/ask" \
  '{"questions":[{"vin":"'"$first"'","text":{"en":"Where is the original?","zh":"登记证书原件在何处？"}}]}'
show application '`${it.state}, stands still since ${it.clock.stillSince}`'
question=$(get 'it.questions[0].id')
ask exporter POST "/v1/applications/$one/answer" \
  '{"answers":[{"question":"'"$question"'","text":"原件已寄送贵处。The original is on its way to you."}]}'
show application '`${it.state}, due ${it.due}`'

say 'Officer A compares the papers with their originals and signs for it: the gate rests on more than a word now.'
ask officer.a GET "/v1/applications/$one/stated-rows"
rows=$(get 'JSON.stringify(it.items.map(({id})=>id))')
ask officer.a POST /v1/papers-seen '{"application":"'"$one"'","rows":'"$rows"'}'
show 'papers seen' 'it.seen'

say 'Officer A grants the car and decides the application: a licence is issued.'
ask officer.a POST "/v1/applications/$one/take"
ask officer.a POST "/v1/decisions/$car/grant" '{}'
show car 'it.state'
ask officer.a POST "/v1/applications/$one/decide"
show licence '`${it.licences[0].number} for ${it.licences[0].destination}, until ${it.licences[0].validUntil}`'

say 'Customs looks it up, records the entry and lets it out.'
ask customs GET "/v1/customs/vehicles/$first"
show customs '`${it.answer}, next: ${it.next}`'
ask customs POST /v1/declarations \
  '{"vin":"'"$first"'","entryNumber":"94202650000001'"$serial"'","destination":"KZ","odometerKm":9101}'
show 'leaves at the latest on' 'it.leavesBy'
ask customs POST /v1/exits '{"vin":"'"$first"'"}'
show licence 'it.licenceState'
show 'to be struck off by' 'it.deregisterBy'

say 'The registry strikes it off.'
ask registry POST /v1/deregistrations '{"vin":"'"$first"'"}'
show 'struck off on' 'it.deregisteredOn'

say 'Anybody, without a key, asks what is known of it.'
answer=$(curl --silent --show-error --fail "$MILEPROOF_URL/v1/vehicles/$first?to=KZ")
get 'it.statements.map(({text})=>`  · ${text.en}`).join("\n")'

say "A second car, $second, registered two months ago: no letter of its manufacturer, so its gate is blocked."
ask exporter POST /v1/applications "$(application "$second" "65${serial}2" "$(day -60)")"
two=$(get 'it.id')
ask exporter POST "/v1/applications/$two/submit"
show gate 'it.listed.items[0].verdict.gate'

say 'Officer A proposes the refusal, with a notice drafted from the findings.'
ask officer.a POST "/v1/applications/$two/take"
car=$(get 'it.listed.items[0].id')
ask officer.a GET "/v1/decisions/$car/draft-refusal"
show ground 'it.grounds[0].article'
ask officer.a POST "/v1/decisions/$car/propose-refusal" \
  "$(get 'JSON.stringify({grounds:it.grounds.map(({rule})=>({rule})),notice:it.notice,verdict:it.verdict})')"
show car 'it.state'

say 'Officer B signs as the second person, and A decides the application.'
ask officer.b POST "/v1/decisions/$car/countersign"
show car 'it.state'
ask officer.a POST "/v1/applications/$two/decide"
show licences 'it.licences.length'

say 'The exporter appeals; the ministry, which took no part in it, overturns the refusal.'
ask exporter POST "/v1/decisions/$car/appeal" '{"appeal":"确认书当日已签发。The letter was issued that day."}'
show car 'it.state'
ask ministry POST "/v1/appeals/$car/overturn" '{"grounds":[{"discretion":"cn.reconsideration.facts"}]}'
show car 'it.state'

say 'The office issues the licence that it had refused.'
ask officer.a POST "/v1/applications/$two/issue-licences"
show licence '`${it.licences[0].number} for ${it.licences[0].destination}`'

say 'All of it is written down, step by step.'
ask officer.a GET "/v1/decisions/$car"
get 'it.timeline.map(({day,verb,part})=>`  ${day} ${verb} by the ${part}`).join("\n")'
