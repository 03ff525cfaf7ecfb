# Runs test passes and adds up what they report. Read with `source`, after voorbereiding.sh.

geslaagd=0
mislukt=0
overgeslagen=0
redenen=()

# The longest that a pass may take; one that does not end by itself is ended (code 124).
ronde_limiet=1800

# ronde NAAM BOUWMAP DOELEN...: the tests of these targets, built beforehand. A target that runs
# no test counts as a failure: a name that went wrong must not look like success.
ronde() {
    local naam="$1" bouwmap="$2" begin doel code=0 goed fout weg
    shift 2
    local doelen="$*" verslag="$logmap/verslag.xml" uitvoer="$logmap/uitvoer"
    begin="$(nu)"
    printf '==> tests: %s\n' "$naam"
    rm -f "$verslag"
    timeout --kill-after=30 "$ronde_limiet" \
        swift test --skip-build --scratch-path "$bouwmap" --disable-xctest --xunit-output "$verslag" \
        --filter "^(${doelen// /|})[./]" >"$uitvoer" 2>&1 </dev/null || code=$?
    read -r goed fout weg < <(tel "$verslag")
    if ((code != 0 && goed + fout + weg == 0)); then
        printf '    afgebroken (code %d)\n' "$code"
        fout=1
    else
        for doel in "$@"; do
            grep --quiet --no-messages "classname=\"$doel[.\"]" "$verslag" && continue
            printf '    %s: geen enkele test uitgevoerd\n' "$doel"
            fout=$((fout + 1))
        done
    fi
    if ((code != 0 && fout == 0)); then fout=1; fi
    if ((code != 0)); then toon_fouten "$uitvoer"; fi
    mapfile -t -O "${#redenen[@]}" redenen < <(grep -E '^[^[:alnum:] ]+ +(Test|Suite) .* skipped' "$uitvoer")
    tel_op "$goed" "$fout" "$weg"
    printf '    %s: %d geslaagd, %d mislukt, %d overgeslagen in %s\n' \
        "$naam" "$goed" "$fout" "$weg" "$(verstreken "$begin")"
}

tel_op() {
    geslaagd=$((geslaagd + $1))
    mislukt=$((mislukt + $2))
    overgeslagen=$((overgeslagen + $3))
}

# How many tests of a report passed, failed and were skipped; a test may have many issues.
tel() {
    [[ -f "$1" ]] || { printf '0 0 0\n' && return; }
    awk '/<testcase /{ alle++; open = 1 }
         /<failure/ && open { fout++; open = 0 }
         /<skipped/ && open { weg++; open = 0 }
         END { print alle - fout - weg, fout + 0, weg + 0 }' "$1"
}

# What went wrong without what went well: issues, then the head of a crash; when there is neither,
# the end of the output.
toon_fouten() {
    if grep --quiet -E 'recorded an issue|Fatal error|Program crashed' "$1"; then
        awk '/^[^[:alnum:] ]+ +(Test|Suite) / { toon = /recorded an issue/ } toon' "$1"
        grep --max-count=1 --after-context=20 -E 'Fatal error|Program crashed' "$1" || true
    else
        tail -n 60 "$1"
    fi
}

# The closing lines, also when a step failed; the last one is for machines.
slot() {
    local reden
    if (($1 != 0 && mislukt == 0)); then mislukt=1; fi
    for reden in "${redenen[@]}"; do printf 'overgeslagen: %s\n' "$reden"; done
    if ((mislukt == 0)); then
        printf 'Alles klopt, in %s.\n' "$(verstreken "$script_begin")"
    else
        printf 'Er is iets mis; zie hierboven. (%s)\n' "$(verstreken "$script_begin")"
    fi
    printf '%d passed, %d failed, %d skipped\n' "$geslaagd" "$mislukt" "$overgeslagen"
}

# Every folder in Tests must be in a pass, or its tests would never run.
controleer_volledigheid() {
    local map
    for map in Tests/*Tests/; do
        map="$(basename "$map")"
        [[ " $* " == *" $map "* ]] || stop 70 "Tests/$map staat in geen enkele ronde (scripts/test)."
    done
}
