# Plays steps of a year and holds each to how it must end. Read with `source`, after
# voorbereiding.sh, with the program in `griffie`.

# What the steps gave a name: the reference of each application.
declare -A kenmerken
geweigerd=0
dossiers=0

stop_database() {
    "$griffie" cluster stop >/dev/null 2>&1
    rm -rf "$jaarmap"
}

# A cluster of its own, with keys and all; nothing of the one who starts this plays along.
eigen_database() {
    unset "${!WIJKGRIFFIE_@}"
    jaarmap="$(mktemp -d)"
    chmod 711 "$jaarmap" # started by root, the server runs as another user
    export WIJKGRIFFIE_CLUSTERMAP="$jaarmap/cluster" XDG_CONFIG_HOME="$jaarmap"
    bij_einde stop_database
    "$griffie" cluster start >/dev/null 2>"$logmap/database" &&
        "$griffie" schema migreer >/dev/null 2>>"$logmap/database" ||
        stop "$?" "De database kwam er niet:" "$(<"$logmap/database")"
}

# tijdstip MOMENT: sets `tijdstip`, with the offset of Amsterdam, in the years of the story.
tijdstip() {
    local verschil=+01:00
    if [[ "$1" > "2025-03-30" && "$1" < "2025-10-26" ]]; then verschil=+02:00; fi
    tijdstip="${1% *}T${1#* }:00$verschil"
}

# speel 'MOMENT | WIE | OPDRACHT [=> NAAM...] | CODE [TEKST]'
speel() {
    local moment wie opdracht einde namen="" naam soort woorden nummers
    IFS='|' read -r moment wie opdracht einde <<<"$1"
    read -r moment <<<"$moment"
    read -r wie <<<"$wie"
    read -r opdracht <<<"$opdracht"
    if [[ "$opdracht" == *" => "* ]]; then
        namen="${opdracht##* => }"
        opdracht="${opdracht% => *}"
    fi
    for naam in "${!kenmerken[@]}"; do opdracht="${opdracht//"[$naam]"/${kenmerken[$naam]}}"; done
    mapfile -t woorden < <(xargs printf '%s\n' <<<"$opdracht")
    if [[ -n "$wie" ]]; then woorden+=(--als "$wie"); fi
    if [[ -n "$wie" || "$opdracht" == "gemeente opnemen "* ]]; then
        tijdstip "$moment"
        woorden+=(--moment "$tijdstip")
    fi
    verwacht "$einde" "${woorden[@]}"
    [[ -n "$namen" ]] || return 0
    # A name may say which kind of reference it is for: WV:maart. Else it is an application.
    soort=PB
    if [[ "$namen" == *:* ]]; then soort="${namen%%:*}" namen="${namen#*:}"; fi
    mapfile -t nummers < <(grep -oE "\b$soort-[0-9]{4}-[0-9]{4,}" <<<"$uitvoer" |
        awk '!gezien[$0]++')
    for naam in $namen; do
        [[ -n "${nummers[0]:-}" ]] || stop 1 "Geen kenmerk voor '$naam' in:" "$uitvoer"
        kenmerken[$naam]="${nummers[0]}"
        nummers=("${nummers[@]:1}")
    done
    if [[ "$opdracht" == "aanvraag indienen "* ]]; then dossiers=$((dossiers + 1)); fi
}

# verwacht 'CODE [TEKST]' WOORD...: the command must end so, and say that.
verwacht() {
    local code tekst uit=0
    read -r code tekst <<<"$1"
    shift
    uitvoer="$("$griffie" "$@" 2>&1 </dev/null)" || uit=$?
    [[ "$uit" == "$code" && "$uitvoer" == *"$tekst"* ]] ||
        stop 1 "Verwacht: code $code${tekst:+ met '$tekst'}. Het werd code $uit bij:" \
            "griffie ${*@Q}" "$uitvoer"
    if ((code != 0)); then geweigerd=$((geweigerd + 1)); fi
}

# toon WOORD...: a command whose output is for who reads along.
toon() {
    verwacht 0 "$@"
    printf '%s\n' "" "\$ griffie $*" "$uitvoer"
}
