# Steps with their elapsed time. Read with `source`; works from any folder and without a terminal:
# it prints plain lines only, no colour and no animation.

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Microseconds since the epoch. The separator of EPOCHREALTIME depends on the locale.
nu() { printf '%s' "${EPOCHREALTIME/[.,]/}"; }

# Seconds with one decimal since a moment given by `nu`.
verstreken() {
    local tienden=$((($(nu) - $1) / 100000))
    printf '%d,%d s' $((tienden / 10)) $((tienden % 10))
}

script_begin="$(nu)"
stap_naam=""
stap_begin=""
opruimers=()
# What prints the closing lines, after all clean-up.
afsluiter=:

# stap NAAM OPDRACHT...: runs the command. When it fails the script ends, and `einde` names the step.
stap() {
    stap_naam="$1"
    stap_begin="$(nu)"
    shift
    printf '==> %s\n' "$stap_naam"
    "$@"
    printf '    %s: klaar in %s\n' "$stap_naam" "$(verstreken "$stap_begin")"
    stap_naam=""
}

# bouw OPDRACHT...: swift build; its many lines of progress only for someone who watches.
bouw() {
    if [[ -t 1 ]]; then swift build "$@"; else swift build --quiet "$@" </dev/null; fi
}

# stop CODE REGEL...: ends the script with a message for the person who started it.
stop() {
    local code="$1"
    shift
    printf '%s\n' "$@" >&2
    stap_naam=""
    exit "$code"
}

# bij_einde OPDRACHT: also runs when the script fails or is interrupted; the last one first.
bij_einde() { opruimers=("$1" "${opruimers[@]}"); }

# Runs on every exit, with the exit code; nothing in here may hide that code.
einde() {
    local code=$? opruimer
    trap - EXIT
    trap '' PIPE
    set +e
    if [[ -n "$stap_naam" ]]; then
        printf '    %s: mislukt na %s\n' "$stap_naam" "$(verstreken "$stap_begin")"
    fi
    for opruimer in "${opruimers[@]}"; do "$opruimer" "$code"; done
    "$afsluiter" "$code"
    exit "$code"
}
trap einde EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 141' PIPE
