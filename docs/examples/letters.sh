#!/bin/sh
# The manufacturer's after-sales confirmation of one young car, told to the register with curl and checked without it.
#
# The exporter asks for it, the manufacturer drafts it and signs it, the gate of the application opens. It is verified
# here, from files alone: the letter, the trust list with its root key, the two status lists. Then the manufacturer
# revokes it, and the same letter with the next status list is refused.
#
# Programs act by their keys: of the exporter, of the manufacturer. What is signed is signed by a person of the
# manufacturer, who signs in with name and password.
#
# It needs the demonstration (npm start), curl, and any Node. Address and keys are those that npm start wrote into
# .mileproof/keys.env, or into the file that MILEPROOF_KEYS names, or are in the environment.
# Run again it takes another car: its VIN comes from the clock, or from SERIAL (four digits).
set -eu
. "$(dirname "$0")/shared.sh"
mileproof=$(dirname "$0")/../../bin/mileproof.js
[ -e "$mileproof" ] || mileproof=$(dirname "$0")/../../dist/bin/mileproof.js # of a package that npm installed

# keep FILE PATH: what the register serves, as a file.
keep() { curl --silent --show-error --fail "$MILEPROOF_URL$2" --output "$scratch/$1"; }

# verify: the letter against what was fetched, at the end of the day on which the register lives.
verify() {
  node "$mileproof" letter verify "$scratch/letter.json" --trust "$scratch/trust.json" --root "$scratch/root.json" \
    --status "$scratch/revocation.json" --status "$scratch/suspension.json" --vin "$car" --to KZ --on "$today" |
    sed -n 's/^/  /; 1,4p'
}

# fetch_lists: the status lists that the letter itself names.
fetch_lists() {
  for purpose in revocation suspension; do
    address=$(node -e 'const {credentialStatus:all}=JSON.parse(require("fs").readFileSync(process.argv[1],"utf8"));
      console.log(new URL(all.find((one)=>one.statusPurpose===process.argv[2]).statusListCredential).pathname)' \
      "$scratch/letter.json" "$purpose")
    keep "$purpose.json" "$address"
  done
}

car=$(vin HZZCE4CB0TZZZ "$serial")

say 'A person of the manufacturer signs in.'
sign_in signer manufacturer
lives "$car"

say "The exporter applies for a car, $car, registered two months ago: without a letter its gate is blocked."
ask exporter POST /v1/applications "$(cat <<JSON
{"accounts":{
  "licence":[{"vin":"$car","brand":"Tianshu","model":"TS7152PHEV1","registeredOn":"$(day -60)",
    "pendingExportOn":"$(day -6)","destination":"KZ","hsCode":"8703601110","condition":"used","odometerKm":3120,
    "unitPrice":15400,"currency":"USD","modified":false}],
  "certificate":[{"vin":"$car","number":"65${serial}3","brand":"Tianshu","model":"TS7152PHEV1",
    "registeredOn":"$(day -60)","pendingExportOn":"$(day -6)","province":"65","owner":"$uscc","status":"A",
    "mustScrapOn":"2041-09-24"}],
  "factory":[{"vin":"$car","maker":"示例天枢汽车有限公司","manufacturedOn":"2026-08-02","energy":"phev",
    "kind":"passenger"}],
  "inspection":[{"vin":"$car","on":"$(day -5)","standard":"WM/T 8-2022","result":"pass"}],
  "letter":[]
}}
JSON
)"
application=$(get 'it.id')
ask exporter POST "/v1/applications/$application/submit"
show gate 'it.listed.items[0].verdict.gate'

say 'The exporter asks for the letters that the law wants, in one go.'
ask exporter POST /v1/letters/ask '{"application":"'"$application"'"}'
letter=$(get 'it.asked[0].id')
show letter '`${it.asked[0].number} ${it.asked[0].state}`'

say 'The manufacturer drafts it by the terms that it keeps; a person signs and issues it.'
ask manufacturer GET /v1/terms-templates
template=$(get 'it.items[0].id')
ask manufacturer POST /v1/letters/draft '{"letters":["'"$letter"'"],"template":"'"$template"'"}'
show letter '`${it.items[0].state}, names ${it.items[0].outlets.length} outlets`'
ask signer POST "/v1/letters/$letter/issue"
show letter '`${it.state}: nobody relies on it for ten minutes (one in the demonstration)`'

say 'The gate reads the letter itself: the register screens the car anew, in a job of its own.'
gate=blocked tries=0
while [ "$gate" != clear ] && [ "$tries" -lt 600 ]; do
  answer=$(curl --silent --show-error --fail --header "authorization: Bearer $KEY_EXPORTER" \
    "$MILEPROOF_URL/v1/applications/$application")
  gate=$(get 'it.listed.items[0].verdict.gate')
  [ "$gate" = clear ] || sleep 1
  tries=$((tries + 1))
done
printf '  gate: %s\n' "$gate"
ask exporter GET "/v1/letters/$letter"
show letter '`${it.state} on ${it.issuedOn}`'
show 'short address on its paper' '`/L/${it.code}`'
code=$(get 'it.code')

say 'The exporter takes the document; anybody takes the trust list, its root key and the status lists.'
curl --silent --show-error --fail --header "authorization: Bearer $KEY_EXPORTER" \
  "$MILEPROOF_URL/v1/letters/$letter/document" --output "$scratch/letter.json"
keep trust.json /trust-list
answer=$(curl --silent --show-error --fail "$MILEPROOF_URL/v1/trust-list/root")
get 'JSON.stringify({id:it.id,suite:it.suite,publicKeyMultibase:it.publicKeyMultibase})' >"$scratch/root.json"
fetch_lists

say 'It is verified from these files, without the register. The lists were fetched some time before: it says so.'
verify

say 'The manufacturer revokes it.'
ask signer POST "/v1/letters/$letter/revoke" '{"ground":"出具有误 Issued by mistake"}'
show letter '`${it.state} on ${it.revokedOn}`'

say 'With the status lists as they are now the same letter is refused.'
fetch_lists
verify

say 'Whoever has the paper is told so too.'
answer=$(curl --silent --show-error --fail "$MILEPROOF_URL/v1/letters/by-code/$code")
show letter '`${it.state}: ${it.verification.answer}`'
