# What the examples share: read by them, not run itself.
#
# Address and keys are those that npm start wrote into .mileproof/keys.env, or into the file that MILEPROOF_KEYS names,
# or are in the environment. Nothing but curl and any Node to read JSON is needed.

[ -n "${MILEPROOF_URL:-}" ] || . "${MILEPROOF_KEYS:-./.mileproof/keys.env}"
: "${KEY_EXPORTER:?}" "${KEY_MANUFACTURER:?}" "${KEY_CUSTOMS:?}" "${KEY_REGISTRY:?}" "${MILEPROOF_PASSWORD:?}"
uscc=${USCC:-91650100MA0DEMQ01R}
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT

# say WORDS: what is done next.
say() { printf '\n== %s\n' "$*"; }

# ask WHO METHOD PATH [BODY]: one request by a key, or by the session of a person. The answer is in $answer; a refusal
# ends the script, with its remedy.
ask() {
  who=$1 method=$2 path=$3 body=${4:-}
  case $who in
    exporter) set -- --header "authorization: Bearer $KEY_EXPORTER" ;;
    manufacturer) set -- --header "authorization: Bearer $KEY_MANUFACTURER" ;;
    customs) set -- --header "authorization: Bearer $KEY_CUSTOMS" ;;
    registry) set -- --header "authorization: Bearer $KEY_REGISTRY" ;;
    *) set -- --cookie "$scratch/$who" --cookie-jar "$scratch/$who" --header "origin: $MILEPROOF_URL" ;;
  esac
  [ -z "$body" ] || set -- "$@" --data "$body"
  printf '  %s: %s %s\n' "$who" "$method" "$path"
  answer=$(curl --silent --show-error --request "$method" "$MILEPROOF_URL$path" \
    --header 'content-type: application/json' --write-out '\n%{http_code}' "$@")
  status=$(printf '%s\n' "$answer" | tail -n 1)
  answer=$(printf '%s\n' "$answer" | sed '$d')
  case $status in 2??) ;; *) printf '%s\n' "$answer" >&2; exit 1 ;; esac
}

# sign_in PERSON [NAME]: a person begins a session, whose cookie is kept meanwhile; the user name is NAME, or PERSON.
sign_in() { ask "$1" POST /auth/sign-in/username \
  '{"username":"'"${2:-$1}"'","password":"'"$MILEPROOF_PASSWORD"'"}'; }

# get EXPRESSION: something of the answer, which the expression calls `it`.
get() { printf '%s' "$answer" | node -e 'let it="";process.stdin.on("data",(d)=>{it+=d}).on("end",()=>{
  it=JSON.parse(it);console.log(String(eval(process.argv[1])))})' "$1"; }

# show NAME EXPRESSION: the part of the answer that tells.
show() { printf '  %s: %s\n' "$1" "$(get "$2")"; }

# vin BEGINNING SERIAL: a VIN, the digit at its ninth place worked out (GB 16735-2019).
vin() {
  node -e 'const v=process.argv[1]+process.argv[2], w=[8,7,6,5,4,3,2,10,0,9,8,7,6,5,4,3,2];
    const of=(c)=>/\d/.test(c)?+c:"-12345678-12345-7-923456789".charAt(c.charCodeAt(0)-64);
    const r=[...v].reduce((s,c,i)=>s+w[i]*of(c),0)%11;
    console.log(v.slice(0,8)+(r===10?"X":r)+v.slice(9))' "$1" "$2"
}

# day N: so many days from the day on which the register lives, ISO.
day() { node -e 'console.log(new Date(Date.parse(process.argv[1])+864e5*process.argv[2]).toISOString().slice(0,10))' \
  "$today" "$1"; }

# lives VIN: the day on which the register lives, into $today.
lives() {
  answer=$(curl --silent --show-error --fail "$MILEPROOF_URL/v1/vehicles/$1")
  today=$(get 'it.dataOf')
  show 'the register lives on' 'it.dataOf'
}

# Four digits, by which a script that is run again takes other cars: from the clock, or from SERIAL.
serial=${SERIAL:-$(node -p 'String(Math.floor(Date.now()/2000)%10000).padStart(4,"0")')}
