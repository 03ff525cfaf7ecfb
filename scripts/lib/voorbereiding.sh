# What a machine needs before anything is built. Read with `source`, after stappen.sh.
# Exit code 69: something is missing, and the message says what to do.

nodige_swift="6.3"
nodige_ruimte_gb=3

controleer_swift() {
    local versie
    versie="$(swift --version 2>/dev/null || true)"
    versie="$(sed -n 's/.*Swift version \([0-9.]*\).*/\1/p' <<<"$versie")"
    [[ -n "$versie" ]] || stop 69 "Swift ontbreekt: installeer Swift $nodige_swift of nieuwer en" \
        "zet de map met 'swift' in PATH (zie https://www.swift.org/install/linux/)."
    printf '%s\n%s\n' "$nodige_swift" "$versie" | sort --check=quiet --version-sort ||
        stop 69 "Swift $versie is te oud: installeer Swift $nodige_swift of nieuwer."
    printf '    Swift %s\n' "$versie"
}

controleer_ruimte() {
    local vrij_kb
    vrij_kb="$(df --portability --block-size=1K . | awk 'NR == 2 { print $4 }')"
    ((vrij_kb >= nodige_ruimte_gb * 1024 * 1024)) ||
        stop 69 "Te weinig ruimte in $PWD: $((vrij_kb / 1024)) MB vrij, $nodige_ruimte_gb GB nodig."
    printf '    %d GB vrij\n' $((vrij_kb / 1024 / 1024))
}

# The Debian packages of pakketten.txt that are not installed, one per line.
ontbrekende_pakketten() {
    local pakket
    sed 's/#.*//' scripts/pakketten.txt | while read -r pakket; do
        [[ -n "$pakket" ]] || continue
        dpkg-query --show --showformat='${Status}' "$pakket" 2>/dev/null |
            grep --quiet 'ok installed' || printf '%s\n' "$pakket"
    done
}

# Mirrors fail now and then: one more try, with a fresh list.
installeer() {
    local keus=(env DEBIAN_FRONTEND=noninteractive apt-get install --yes
        --no-install-recommends --option DPkg::Lock::Timeout=300)
    "${keus[@]}" "$@" </dev/null && return
    printf '    apt-get mislukte; nog een poging\n'
    sleep 5
    apt-get update && "${keus[@]}" "$@" </dev/null
}

# Debian starts a cluster of its own with the server package, unless told otherwise beforehand.
geen_eigen_cluster() {
    local bestand=/etc/postgresql-common/createcluster.conf
    installeer postgresql-common &&
        sed --in-place '/^#\{0,1\} *create_main_cluster/d' "$bestand" &&
        printf 'create_main_cluster = false\n' >>"$bestand"
}

haal_op() {
    apt-get update || return
    if [[ " $* " == *" postgresql "* ]]; then geen_eigen_cluster || return; fi
    installeer "$@"
}

controleer_pakketten() {
    local ontbreekt
    mapfile -t ontbreekt < <(ontbrekende_pakketten)
    ((${#ontbreekt[@]} > 0)) || return 0
    ((EUID == 0)) ||
        stop 69 "Er ontbreken Debian-pakketten. Installeer ze met:" \
            "sudo apt-get install -y ${ontbreekt[*]}"
    printf '    installeren: %s\n' "${ontbreekt[*]}"
    haal_op "${ontbreekt[@]}" >"$logmap/pakketten.log" 2>&1 || {
        tail -n 20 "$logmap/pakketten.log" >&2
        stop 69 "Installeren is mislukt. Probeer: apt-get install -y ${ontbreekt[*]}"
    }
}

voorbereiden() {
    controleer_swift
    controleer_ruimte
    controleer_pakketten
}

# Logs of steps that print too much to show; they are gone when the script ends.
logmap="$(mktemp -d)"
verwijder_logs() { rm -rf "$logmap"; }
bij_einde verwijder_logs
