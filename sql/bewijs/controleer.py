#!/usr/bin/env python3
"""Leest een bewijsbundel van Wijkgriffie na, zonder iets van Wijkgriffie te gebruiken.

Gebruik: python3 controleer.py [MAP] [--sleutels BESTAND] [--anker BESTAND.zegel]

  MAP                    de bundel; anders de map waarin dit bestand staat
  --sleutels BESTAND     vertrouw alleen de sleutels in dit bestand, dat u zelf hebt bewaard
  --anker BESTAND.zegel  vergelijk met een zegel dat buiten de gemeente is bewaard; mag vaker
  --help                 toon deze tekst

Eindigt met 0 als alles klopt, met 10 als iets niet klopt of niet te vergelijken is, en met 64 als
de opdracht zelf niet te lezen is. Nodig is alleen Python 3.9 of nieuwer.

Wie een bundel krijgt van iemand die hij niet vertrouwt, gebruikt niet de controleer.py uit die
bundel maar een eigen exemplaar: het staat in de broncode van Wijkgriffie, onder sql/bewijs/.

Wat wordt nagerekend, met de bron:
  verpakking      BagIt, RFC 8493: elk bestand heeft de SHA-256 van zijn manifest
  inschrijvingen  canonieke JSON (RFC 8785 zonder breuken en null), samen een keten zonder gaten
  bladbewijzen    elke inschrijving staat in de Merkle-boom (RFC 9162 par. 2.1.3; C2SP tlog-proof)
  aansluiting     elk ouder zegel is het begin van het nieuwste (RFC 9162 par. 2.1.4)
  zegels          getekend met Ed25519 (RFC 8032; C2SP signed-note en tlog-checkpoint)
  oordeel         het oordeel over een dossier volgt uit zijn inschrijvingen
  teksten         elke tekst is de tekst die destijds is vastgelegd, als teksten zijn meegegeven
"""

import base64
import collections
import datetime
import functools
import hashlib
import json
import os
import re
import stat
import sys

GOED, FOUT, GEBRUIK = 0, 10, 64

# Wat alleen van zijn invoer afhangt onthoudt zijn uitkomst: elk bewijs herhaalt hetzelfde zegel.
onthoud = functools.lru_cache(maxsize=1 << 16)


class Ongeldig(Exception):
    """Bytes hebben niet de vorm die zij moeten hebben; de zin zegt wat er mis is."""


def sha256(*delen):
    return hashlib.sha256(b"".join(delen)).digest()


# --- Ed25519 (RFC 8032) ------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
WORTEL_MIN_EEN = pow(2, (P - 1) // 4, P)
NUL = (0, 1, 1, 0)


def tel_op(a, b):
    """De som van twee punten in uitgebreide coördinaten (X, Y, Z, T)."""
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def verdubbel(a):
    x2, y2 = a[0] * a[0] % P, a[1] * a[1] % P
    h = x2 + y2
    e = h - (a[0] + a[1]) * (a[0] + a[1]) % P
    g = x2 - y2
    f = 2 * a[2] * a[2] % P + g
    return e * f % P, g * h % P, f * g % P, e * h % P


def lees_punt(bytes_):
    """Het punt van 32 bytes; None voor bytes die geen punt zijn of een tweede schrijfwijze."""
    y = int.from_bytes(bytes_, "little")
    teken, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if v * x * x % P != u:
        x = x * WORTEL_MIN_EEN % P
    if v * x * x % P != u or (x == 0 and teken):
        return None
    if x & 1 != teken:
        x = P - x
    return x, y, 1, x * y % P


def schrijf_punt(a):
    omgekeerd = pow(a[2], P - 2, P)
    x, y = a[0] * omgekeerd % P, a[1] * omgekeerd % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def heeft_kleine_orde(a):
    """Onder zo'n punt zou één handtekening bij veel berichten passen."""
    x, y, z, _ = verdubbel(verdubbel(verdubbel(a)))
    return x % P == 0 and (y - z) % P == 0


BASIS = lees_punt((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


@onthoud
def ed25519_klopt(bericht, handtekening, publiek):
    """Of deze 64 bytes de handtekening onder het bericht zijn (RFC 8032 par. 5.1.7)."""
    if len(handtekening) != 64 or len(publiek) != 32:
        return False
    a, s = lees_punt(publiek), int.from_bytes(handtekening[32:], "little")
    if a is None or s >= L or heeft_kleine_orde(a):
        return False
    h = hashlib.sha512(handtekening[:32] + publiek + bericht).digest()
    k = int.from_bytes(h, "little") % L
    # R = s·B - k·A, beide vermenigvuldigingen in één gang van bits.
    min_a = (P - a[0], a[1], 1, P - a[3])
    samen = (None, BASIS, min_a, tel_op(BASIS, min_a))
    r = NUL
    for bit in range(252, -1, -1):
        r = verdubbel(r)
        keus = (s >> bit & 1) | (k >> bit & 1) << 1
        if keus:
            r = tel_op(r, samen[keus])
    return schrijf_punt(r) == handtekening[:32] and not heeft_kleine_orde(r)


# --- De boom en de keten ------------------------------------------------------------------------


def blad(bytes_):
    return sha256(b"\0", bytes_)


def knoop(links, rechts):
    return sha256(b"\1", links, rechts)


@onthoud
def ketenwaarde(vorige, volgnummer, inhoud):
    return sha256(b"\3", vorige, volgnummer.to_bytes(8, "big"), sha256(b"\2", inhoud))


@onthoud
def wortel_uit_blad(hash_, index, omvang, pad):
    """De wortel die volgt uit een blad en zijn bewijs; None als het bewijs niet past."""
    if not 0 <= index < omvang:
        return None
    hier, laatste = index, omvang - 1
    for broer in pad:
        if laatste == 0:
            return None
        if hier & 1 or hier == laatste:
            hash_ = knoop(broer, hash_)
            while not hier & 1 and hier:
                hier, laatste = hier >> 1, laatste >> 1
        else:
            hash_ = knoop(hash_, broer)
        hier, laatste = hier >> 1, laatste >> 1
    return hash_ if laatste == 0 else None


@onthoud
def sluit_aan(van, naar, pad, oud, nieuw):
    """Of de boom met wortel `nieuw` begint met de boom met wortel `oud`."""
    if not 0 < van <= naar:
        return False
    if van == naar:
        return not pad and oud == nieuw
    rest = ([oud] if van & (van - 1) == 0 else []) + list(pad)
    if not rest:
        return False
    hier, laatste = van - 1, naar - 1
    while hier & 1:
        hier, laatste = hier >> 1, laatste >> 1
    links = rechts = rest[0]
    for broer in rest[1:]:
        if laatste == 0:
            return False
        if hier & 1 or hier == laatste:
            links, rechts = knoop(broer, links), knoop(broer, rechts)
            while not hier & 1 and hier:
                hier, laatste = hier >> 1, laatste >> 1
        else:
            rechts = knoop(rechts, broer)
        hier, laatste = hier >> 1, laatste >> 1
    return links == oud and rechts == nieuw and laatste == 0


# --- Tekstvormen: zegel, sleutel, bewijs (C2SP) -------------------------------------------------

Zegel = collections.namedtuple(
    "Zegel", "oorsprong omvang wortel gezet hand getekend handtekeningen")
Sleutel = collections.namedtuple("Sleutel", "naam kenmerk publiek")
Inschrijving = collections.namedtuple("Inschrijving", "waarde vastgelegd verzegelingen")

KLOK = b"met de hand gezette klok"
STREEP = "\u2014 ".encode()
GETAL = re.compile(rb"0|[1-9][0-9]{0,18}")


def lees_base64(bytes_):
    """De bytes van base 64, dat maar één schrijfwijze mag hebben."""
    try:
        uit = base64.b64decode(bytes_, validate=True)
    except ValueError:
        raise Ongeldig("bevat geen geldige base 64")
    if base64.b64encode(uit) != bytes_:
        raise Ongeldig("bevat base 64 in een andere schrijfwijze")
    return uit


def lees_getal(bytes_):
    if not GETAL.fullmatch(bytes_) or int(bytes_) >= 2**63:
        raise Ongeldig("bevat een getal dat geen getal is")
    return int(bytes_)


def lees_hash(bytes_):
    uit = lees_base64(bytes_)
    if len(uit) != 32:
        raise Ongeldig("bevat een hash die geen 32 bytes is")
    return uit


@onthoud
def lees_moment(tekst):
    """Een tijdstip in UTC zoals het register het schrijft, als vergelijkbare waarde."""
    delen = re.fullmatch(
        r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]{0,5}[1-9])?Z", tekst)
    if not delen:
        raise Ongeldig("bevat een tijdstip dat geen tijdstip is")
    try:
        begin = datetime.datetime.strptime(delen.group(1), "%Y-%m-%dT%H:%M:%S")
    except ValueError:
        raise Ongeldig("bevat een tijdstip dat niet bestaat")
    if begin.year < 1970:
        raise Ongeldig("bevat een tijdstip van voor 1970")
    return begin, (delen.group(2) or ".")[1:].ljust(6, "0")


@onthoud
def lees_zegel(bytes_):
    """Een zegel met zijn handtekeningen, in precies de vorm waarin het is uitgegeven."""
    midden = bytes_.rfind(b"\n\n")
    if midden < 0 or not bytes_.endswith(b"\n"):
        raise Ongeldig("is geen ondertekend zegel")
    getekend, onder = bytes_[: midden + 1], bytes_[midden + 2 : -1].split(b"\n")
    regels = getekend[:-1].split(b"\n")
    hand = len(regels) == 5 and regels[4] == KLOK
    if len(regels) != 4 + hand or not regels[0] or not regels[3].startswith(b"gezet op "):
        raise Ongeldig("heeft niet de regels van een zegel")
    try:
        oorsprong, moment = regels[0].decode(), regels[3][9:].decode()
    except UnicodeDecodeError:
        raise Ongeldig("is geen UTF-8")
    lees_moment(moment)
    handtekeningen = []
    if not 1 <= len(onder) <= 16:
        raise Ongeldig("heeft geen of te veel handtekeningen")
    for regel in onder:
        if not regel.startswith(STREEP):
            raise Ongeldig("heeft een regel die geen handtekening is")
        naam, spatie, rest = regel[len(STREEP) :].partition(b" ")
        geheel = lees_base64(rest)
        if not naam or not spatie or len(geheel) != 68:
            raise Ongeldig("heeft een handtekening van een andere vorm")
        handtekeningen.append((naam, geheel[:4], geheel[4:]))
    return Zegel(oorsprong, lees_getal(regels[1]), lees_hash(regels[2]), moment, hand, getekend,
                 tuple(handtekeningen))


def lees_sleutel(regel):
    """Een sleutel zoals signed-note haar schrijft: naam+kenmerk+base64(1 ‖ sleutel)."""
    delen = regel.split(b"+", 2)
    if len(delen) != 3 or not delen[0]:
        raise Ongeldig("bevat een regel die geen sleutel is")
    publiek = lees_base64(delen[2])
    kenmerk = sha256(delen[0], b"\n", publiek)[:4]
    if len(publiek) != 33 or publiek[0] != 1 or delen[1] != kenmerk.hex().encode():
        raise Ongeldig("bevat een sleutel die niet bij haar kenmerk past")
    return Sleutel(delen[0], kenmerk, publiek[1:])


def lees_sleutels(bytes_, strikt=False):
    """De sleutels van een bestand; buiten een bundel mogen er lege regels en # in staan."""
    if strikt and not bytes_.endswith(b"\n"):
        raise Ongeldig("eindigt niet op een regeleinde")
    regels = bytes_.split(b"\n")[:-1] if strikt else bytes_.splitlines()
    sleutels = [lees_sleutel(r) for r in regels if strikt or (r.strip() and r[:1] != b"#")]
    if not sleutels:
        raise Ongeldig("bevat geen enkele sleutel")
    return sleutels


def getekend_door(zegel, sleutels):
    """De vertrouwde sleutels die het zegel tekenden; None als een van hen dat juist niet deed."""
    gevonden = []
    for naam, kenmerk, handtekening in zegel.handtekeningen:
        for sleutel in sleutels:
            if (naam, kenmerk) == sleutel[:2] and naam == zegel.oorsprong.encode():
                if not ed25519_klopt(zegel.getekend, handtekening, sleutel.publiek):
                    return None
                gevonden.append(sleutel)
                break
    return gevonden or None


@onthoud
def lees_bladbewijs(bytes_):
    """Een tlog-proof: de index, het pad en de bytes van het zegel eronder."""
    boven, leeg, zegel = bytes_.partition(b"\n\n")
    regels = boven.split(b"\n")
    if not leeg or len(regels) < 2 or regels[0] != b"c2sp.org/tlog-proof@v1":
        raise Ongeldig("is geen bladbewijs (c2sp.org/tlog-proof@v1)")
    if not regels[1].startswith(b"index "):
        raise Ongeldig("noemt geen index")
    return lees_getal(regels[1][6:]), tuple(map(lees_hash, regels[2:])), zegel


@onthoud
def lees_aansluiting(bytes_):
    """Een aansluitbewijs in de vorm van C2SP tlog-witness: oude omvang, pad, nieuw zegel."""
    boven, leeg, zegel = bytes_.partition(b"\n\n")
    regels = boven.split(b"\n")
    if not leeg or not regels[0].startswith(b"old "):
        raise Ongeldig("is geen aansluitbewijs")
    return lees_getal(regels[0][4:]), tuple(map(lees_hash, regels[1:])), zegel


# --- Canonieke JSON en inschrijvingen -----------------------------------------------------------


def schrijf_canoniek(waarde):
    """De ene schrijfwijze van een waarde."""
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if isinstance(waarde, int):
        if abs(waarde) > 2**53 - 1:
            raise Ongeldig("bevat een getal dat te groot is")
        return str(waarde)
    if isinstance(waarde, str):
        return json.dumps(waarde, ensure_ascii=False)
    if isinstance(waarde, list):
        return "[" + ",".join(map(schrijf_canoniek, waarde)) + "]"
    if isinstance(waarde, dict):
        for naam in waarde:
            if not re.fullmatch("[A-Za-z0-9_]+", naam):
                raise Ongeldig("bevat een veld met een ongeldige naam")
        velden = (f'"{naam}":' + schrijf_canoniek(waarde[naam]) for naam in sorted(waarde))
        return "{" + ",".join(velden) + "}"
    raise Ongeldig("bevat null of een breuk")


@onthoud
def lees_canoniek(bytes_):
    """De waarde van bytes in de ene schrijfwijze; alle andere bytes zijn ongeldig."""

    def object_(paren):
        velden = dict(paren)
        if len(velden) != len(paren):
            raise Ongeldig("bevat een veld twee keer")
        return velden

    def geen(_):
        raise Ongeldig("bevat een getal dat niet geheel is")

    try:
        waarde = json.loads(
            bytes_.decode(), object_pairs_hook=object_, parse_float=geen, parse_constant=geen)
        opnieuw = schrijf_canoniek(waarde).encode()
    except (ValueError, RecursionError):
        raise Ongeldig("is geen JSON")
    if opnieuw != bytes_:
        raise Ongeldig("is JSON, maar niet in de canonieke schrijfwijze")
    return waarde


TEKSTVELDEN = (
    "soort gemeente onderwerp onderwerpsoort actor rol herkomst verzoek resultaat plaatsgevonden "
    "vastgelegd").split()
ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)


@onthoud
def lees_inschrijving(bytes_):
    waarde = lees_canoniek(bytes_)
    if not isinstance(waarde, dict):
        raise Ongeldig("is geen inschrijving")
    for naam in TEKSTVELDEN:
        if not isinstance(waarde.get(naam), str):
            raise Ongeldig(f"mist het veld {naam}")
    for naam in ("gemeente", "onderwerp", "actor", "verzoek", "mandaat"):
        if naam in waarde and not (isinstance(waarde[naam], str) and ID.fullmatch(waarde[naam])):
            raise Ongeldig(f"heeft in het veld {naam} geen identiteit")
    if type(waarde.get("versie")) is not int or "inhoud" not in waarde:
        raise Ongeldig("mist het veld versie of inhoud")
    lees_moment(waarde["plaatsgevonden"])
    return Inschrijving(
        waarde, lees_moment(waarde["vastgelegd"]), frozenset(verzegelingen(waarde["inhoud"])))


def verzegelingen(waarde):
    """Elke tekst in een waarde die de verzegeling van een tekst kan zijn."""
    if isinstance(waarde, dict):
        waarde = list(waarde.values())
    if isinstance(waarde, list):
        return set().union(*map(verzegelingen, waarde))
    past = isinstance(waarde, str) and re.fullmatch("[0-9a-f]{64}", waarde)
    return {waarde} if past else set()


# --- De bundel ----------------------------------------------------------------------------------

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
LABELBESTANDEN = {
    "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "LEESMIJ.txt", "controleer.py"}
TIJDLIJN = "plaats,volgnummer,vastgelegd,plaatsgevonden,soort,actor,rol,klok,zegel,verzegeld\r\n"


class Uitslag:
    """Wat er is nagelezen, wat er niet klopt en wat men moet weten."""

    def __init__(self):
        self.fouten, self.opmerkingen, self.nagelezen = [], [], []

    def fout(self, plaats, zin):
        self.fouten.append(f"{plaats}: {zin}")

    def telt(self, onderdeel, aantal, wat, vanaf):
        goed = len(self.fouten) == vanaf
        self.nagelezen.append((onderdeel, f"{aantal} {wat}", "in orde" if goed else "FOUT"))


def lees_map(pad):
    """Alle bestanden onder een map: naam met schuine strepen -> bytes."""
    bestanden = {}

    def weiger(fout):
        raise Ongeldig(f"de map {fout.filename} is niet te lezen")

    for map_, mappen, namen in os.walk(pad, onerror=weiger):
        for naam in mappen + namen:
            plaats = os.path.join(map_, naam)
            kort = os.path.relpath(plaats, pad).replace(os.sep, "/")
            soort = os.lstat(plaats).st_mode
            if not stat.S_ISDIR(soort) and not stat.S_ISREG(soort):
                raise Ongeldig(f"{kort} is geen gewoon bestand")
            if stat.S_ISREG(soort):
                with open(plaats, "rb") as bestand:
                    bestanden[kort] = bestand.read()
    return bestanden


@onthoud
def hexhash(bytes_):
    return sha256(bytes_).hex()


def maak_manifest(bestanden, namen):
    return "".join(
        f"{hexhash(bestanden[naam])}  {naam}\n"
        for naam in sorted(namen, key=lambda naam: naam.encode("utf-8", "surrogateescape")))


def lees_manifest(naam, bestanden, verwacht, uitslag):
    """Vergelijkt een manifest met de bestanden; het mag maar op één manier geschreven zijn."""
    if naam not in bestanden:
        return uitslag.fout(naam, "ontbreekt")
    opnieuw = maak_manifest(bestanden, verwacht).encode("utf-8", "surrogateescape")
    if bestanden[naam] == opnieuw:
        return
    staat, nodig = {}, {}
    for regels, uit in ((bestanden[naam], staat), (opnieuw, nodig)):
        for regel in regels.decode("utf-8", "surrogateescape").split("\n")[:-1]:
            uit[regel[66:]] = regel[:64]
    for plaats in sorted(staat.keys() | nodig.keys()):
        if plaats not in nodig:
            uitslag.fout(plaats or naam, f"staat in {naam}, maar niet in de bundel")
        elif plaats not in staat:
            uitslag.fout(plaats, f"staat in de bundel, maar niet in {naam}")
        elif staat[plaats] != nodig[plaats]:
            uitslag.fout(plaats, f"heeft niet de SHA-256 die in {naam} staat")
    uitslag.fout(naam, "is niet het manifest van deze bestanden")


def lees_verpakking(bestanden, uitslag):
    vanaf = len(uitslag.fouten)
    if bestanden.get("bagit.txt") != BAGIT:
        uitslag.fout("bagit.txt", "ontbreekt, of is niet die van BagIt 1.0")
    inhoud = {naam for naam in bestanden if naam.startswith("data/")}
    labels = bestanden.keys() - inhoud - {"tagmanifest-sha256.txt"}
    for naam in sorted(LABELBESTANDEN - labels):
        uitslag.fout(naam, "ontbreekt")
    for naam in sorted(labels - LABELBESTANDEN):
        uitslag.fout(naam, "hoort niet in een bewijsbundel")
    lees_manifest("manifest-sha256.txt", bestanden, inhoud, uitslag)
    lees_manifest("tagmanifest-sha256.txt", bestanden, labels, uitslag)
    som = f"{sum(len(bestanden[naam]) for naam in inhoud)}.{len(inhoud)}"
    if f"\nPayload-Oxum: {som}\n".encode() not in b"\n" + bestanden.get("bag-info.txt", b""):
        uitslag.fout("bag-info.txt", f"noemt niet de omvang van de inhoud ({som})")
    uitslag.telt("verpakking", len(bestanden), "bestanden", vanaf)


def probeer(uitslag, plaats, lees, *wat):
    try:
        return lees(*wat)
    except Ongeldig as fout:
        uitslag.fout(plaats, str(fout))
        return None


SOORTEN = {"inschrijvingen": (".json", 6), "bewijzen": (".tlog-proof", 6),
           "zegels": (".zegel", 12), "aansluitingen": (".aansluiting", 12)}
OORDEEL = "data/oordeel.json"
LOSSE = {"data/sleutels.txt", "data/tijdlijn.csv", "data/teksten.json", OORDEEL}


def sorteer(bestanden, uitslag):
    """De genummerde bestanden van elke soort; in data/ staat niets anders dan wat hier telt."""
    uit = {map_: {} for map_ in SOORTEN}
    for naam in sorted(bestanden):
        if not naam.startswith("data/") or naam in LOSSE:
            continue
        map_, _, kort = naam[5:].partition("/")
        einde, cijfers = SOORTEN.get(map_, ("", 0))
        nummer = kort[: -len(einde)] if einde and kort.endswith(einde) else ""
        # Elk heet precies zoals zijn nummer.
        if re.fullmatch("[0-9]{1,18}", nummer) and nummer == str(int(nummer)).zfill(cijfers):
            uit[map_][int(nummer)] = (naam, bestanden[naam])
        else:
            uitslag.fout(naam, "hoort niet in een bewijsbundel")
    return {map_: dict(sorted(stukken.items())) for map_, stukken in uit.items()}


def lees_zegels(stukken, sleutels, uitslag):
    """De zegels van de bundel op omvang; alleen wat echt getekend is telt mee."""
    vanaf, zegels = len(uitslag.fouten), {}
    for omvang, (naam, bytes_) in stukken.items():
        zegel = probeer(uitslag, naam, lees_zegel, bytes_)
        if zegel is None:
            continue
        if zegel.omvang != omvang or omvang == 0:
            uitslag.fout(naam, f"gaat over {zegel.omvang} inschrijvingen")
        elif getekend_door(zegel, sleutels) is None:
            uitslag.fout(naam, "is niet getekend met een sleutel die u vertrouwt")
        else:
            zegels[omvang] = (zegel, bytes_)
    if len({zegel.oorsprong for zegel, _ in zegels.values()}) > 1:
        uitslag.fout("data/zegels", "zijn van meer dan een register")
    momenten = [lees_moment(zegel.gezet) for zegel, _ in zegels.values()]
    if momenten != sorted(momenten):
        uitslag.fout("data/zegels", "zijn niet na elkaar gezet")
    uitslag.telt("zegels", len(stukken), "handtekeningen onder zegels", vanaf)
    return zegels


def lees_aansluitingen(stukken, zegels, uitslag):
    vanaf, laatste = len(uitslag.fouten), max(zegels)
    for omvang, (naam, bytes_) in stukken.items():
        gelezen = probeer(uitslag, naam, lees_aansluiting, bytes_)
        if gelezen is None:
            continue
        van, pad, onder = gelezen
        if van != omvang or van not in zegels or van == laatste or onder != zegels[laatste][1]:
            uitslag.fout(naam, "hoort niet bij de zegels van deze bundel")
        elif not sluit_aan(van, laatste, pad, zegels[van][0].wortel, zegels[laatste][0].wortel):
            uitslag.fout(naam, f"het zegel over {van} is niet het begin van dat over {laatste}")
    for omvang in zegels.keys() - stukken.keys() - {laatste}:
        uitslag.fout(f"zegel over {omvang}", "heeft geen aansluitbewijs")
    uitslag.telt("aansluiting", len(stukken), "oudere zegels", vanaf)


def identiteit(tekst):
    return bytes.fromhex(tekst.replace("-", ""))


def lees_stroom(stukken, bewijzen, zegels, uitslag):
    """De inschrijvingen: elk volgt uit de vorige en staat onder het laatste zegel."""
    vanaf, laatste = len(uitslag.fouten), max(zegels, default=None)
    if list(stukken) != list(range(1, len(stukken) + 1)) or not stukken:
        uitslag.fout("data/inschrijvingen", "zijn niet genummerd van 1 af zonder gaten")
    keten, vorig_moment, vorige_plaats, eerste, stroom = bytes(32), None, -1, None, []
    for volgnummer, (naam, bytes_) in stukken.items():
        keten = ketenwaarde(keten, volgnummer, bytes_)
        gelezen = probeer(uitslag, naam, lees_inschrijving, bytes_)
        if gelezen is None:
            continue
        waarde = gelezen.waarde
        eerste = eerste or waarde
        if any(waarde[v] != eerste[v] for v in ("gemeente", "onderwerp", "onderwerpsoort")):
            uitslag.fout(naam, "gaat over een ander onderwerp dan de eerste inschrijving")
        if vorig_moment and gelezen.vastgelegd < vorig_moment:
            uitslag.fout(naam, "is vastgelegd voor de inschrijving ervoor")
        vorig_moment, plaats = gelezen.vastgelegd, None
        if volgnummer not in bewijzen:
            uitslag.fout(naam, "heeft geen bladbewijs")
        elif laatste is not None:
            plaats = lees_plaats(bewijzen[volgnummer], waarde, volgnummer, keten,
                                 zegels[laatste], uitslag)
        if plaats is not None and plaats <= vorige_plaats:
            uitslag.fout(naam, "staat in de boom voor de inschrijving ervoor")
        vorige_plaats = vorige_plaats if plaats is None else plaats
        stroom.append((volgnummer, plaats, gelezen))
    for volgnummer in bewijzen.keys() - stukken.keys():
        uitslag.fout(bewijzen[volgnummer][0], "hoort bij geen inschrijving")
    uitslag.telt("inschrijvingen", len(stukken), "inschrijvingen met hun bladbewijs", vanaf)
    return stroom


def lees_plaats(stuk, waarde, volgnummer, keten, zegel, uitslag):
    """De plaats van een inschrijving in de boom; None als zij er niet in staat."""
    naam, bytes_ = stuk
    gelezen = probeer(uitslag, naam, lees_bladbewijs, bytes_)
    if gelezen is None:
        return None
    index, pad, onder = gelezen
    if onder != zegel[1]:
        return uitslag.fout(naam, "rust op een ander zegel dan het laatste van de bundel")
    if zegel[0].oorsprong.rpartition("/")[2] != waarde["gemeente"].lower():
        return uitslag.fout(naam, "de inschrijving is van een andere gemeente dan het zegel")
    hash_ = blad(identiteit(waarde["gemeente"]) + identiteit(waarde["onderwerp"])
                 + volgnummer.to_bytes(8, "big") + keten)
    if wortel_uit_blad(hash_, index, zegel[0].omvang, pad) != zegel[0].wortel:
        return uitslag.fout(naam, "de inschrijving staat niet op deze plaats onder het zegel")
    return index


@onthoud
def csv_veld(tekst):
    return '"' + tekst.replace('"', '""') + '"' if set(tekst) & set('",;\r\n') else tekst


def lees_tijdlijn(bestanden, stroom, zegels, uitslag):
    vanaf, regels = len(uitslag.fouten), [TIJDLIJN]
    for volgnummer, plaats, gelezen in stroom:
        waarde = gelezen.waarde
        dekt = min((n for n in zegels if plaats is not None and n > plaats), default=0)
        velden = [str(plaats), str(volgnummer)]
        velden += [waarde[v] for v in "vastgelegd plaatsgevonden soort actor rol".split()]
        velden += ["handmatig" if waarde.get("klok") == "handmatig" else ""]
        velden += [str(dekt), zegels[dekt][0].gezet if dekt else ""]
        regels.append(",".join(map(csv_veld, velden)) + "\r\n")
    if bestanden.get("data/tijdlijn.csv") != "".join(regels).encode():
        uitslag.fout("data/tijdlijn.csv", "is niet de tijdlijn van deze inschrijvingen")
    uitslag.telt("tijdlijn", len(regels) - 1, "regels", vanaf)


@onthoud
def tekstzegel(zout, tekst):
    return sha256(b"\4", bytes.fromhex(zout), tekst.encode()).hex()


def lees_teksten(bestanden, stroom, uitslag):
    """Opent de verzegelingen waarvan tekst en zout zijn meegegeven."""
    vastgelegd = set().union(*(gelezen.verzegelingen for _, _, gelezen in stroom))
    naam, vanaf = "data/teksten.json", len(uitslag.fouten)
    if naam not in bestanden:
        uitslag.opmerkingen.append(
            "Teksten zijn niet meegegeven: van elke tekst staat hier alleen de verzegeling.")
        return
    waarde = probeer(uitslag, naam, lees_canoniek, bestanden[naam])
    vorige, aantal = "", 0
    for lid in waarde if isinstance(waarde, list) else []:
        goed = isinstance(lid, dict) and set(lid) == {"tekst", "verzegeling", "zout"} and all(
            isinstance(veld, str) for veld in lid.values())
        if not goed or not re.fullmatch("[0-9a-f]{32}", lid["zout"]):
            return uitslag.fout(naam, "bevat iets dat geen tekst met haar zout is")
        hash_ = tekstzegel(lid["zout"], lid["tekst"])
        if hash_ != lid["verzegeling"] or hash_ not in vastgelegd or hash_ <= vorige:
            uitslag.fout(naam, f"tekst {aantal + 1} is niet een tekst die is vastgelegd")
        vorige, aantal = lid["verzegeling"], aantal + 1
    if waarde is not None and not isinstance(waarde, list):
        uitslag.fout(naam, "is geen lijst van teksten")
    uitslag.telt("teksten", aantal, f"van {len(vastgelegd)} verzegelde teksten geopend", vanaf)


# --- Het oordeel over een dossier: is de wijkraad op tijd gevraagd? -----------------------------

LADDER = "geen informeren raadplegen adviseren coproduceren meebeslissen".split()
GRADEN = [None, "verzonden", "bezorgd", "bevestigd", "genotuleerd"]
BESLUITEN = ("besluit_genomen", "besluit_bekendgemaakt", "uitvoering_gestart")
MET_BETREFT = BESLUITEN + ("advies_gevraagd", "concept_vastgesteld")


def dag(tekst):
    return None if tekst is None else datetime.date.fromisoformat(tekst).toordinal()


class Feit:
    """Een feit van een dossier: d is de dag waarop het gebeurde, v die waarop het is vastgelegd."""

    def __init__(self, nummer, inhoud):
        self.nummer, self.soort = nummer, inhoud["soort"]
        self.d, self.v = dag(inhoud["plaatsgevondenOp"]), dag(inhoud["vastgelegdOp"])
        self.betreft, self.wijkraad = inhoud.get("betreft"), inhoud.get("wijkraad")
        self.graad = GRADEN.index(inhoud.get("bewijsgraad"))
        self.termijn, self.naar = dag(inhoud.get("termijnDatum")), inhoud.get("verwijstNaar")
        self.aard, self.niveau = inhoud.get("aard"), inhoud.get("niveau")
        self.punten = inhoud.get("punten", [])

    def volgorde(self):
        return self.d, self.v, self.nummer


class Dossier:
    """Wat een dossier vertelt, en het oordeel dat daaruit volgt."""

    def __init__(self, inschrijvingen):
        self.feiten, opening = [], inschrijvingen[0]["inhoud"]
        self.niveau, self.norm = LADDER.index(opening["niveau"]), opening["norm"]
        self.raden = {raad["code"]: raad for raad in opening["wijkraden"]}
        for waarde in inschrijvingen[1:]:
            if waarde["soort"] == "consultatiefeit_vastgelegd":
                self.feiten.append(Feit(len(self.feiten) + 1, waarde["inhoud"]))
            elif waarde["soort"] == "betrokken_wijkraad_bijgewerkt":
                self.raden[waarde["inhoud"]["code"]] = waarde["inhoud"]
            elif waarde["soort"] == "bewijs_verhoogd":
                # Een vastgesteld verslag verhoogt het bewijs; de dagen blijven wat zij waren.
                feit = self.feiten[waarde["inhoud"]["feit"] - 1]
                feit.graad = GRADEN.index(waarde["inhoud"]["bewijsgraad"])
            elif waarde["soort"] not in (
                "besluit_gepland", "dossier_overgedragen",
                "auditbevinding_vastgelegd", "auditbevinding_beantwoord",
            ):
                raise ValueError(waarde["soort"])
        self.weg = {}

    def doel(self, feit):
        return self.feiten[feit.naar - 1] if feit.naar else None

    def blijft(self, feit):
        """Of geen correctie het weghaalt; een besluit of concept gaat alleen weg als dat snel is."""
        if feit.nummer not in self.weg:
            vast = feit.soort in BESLUITEN or feit.soort == "concept_vastgesteld"
            self.weg[feit.nummer] = any(
                c.soort == "correctie" and c.naar == feit.nummer and self.blijft(c)
                and (not vast or c.v - feit.v <= self.norm["maximaleAchterstandDagen"])
                for c in self.feiten)
        return not self.weg[feit.nummer]

    def betreft(self, feit):
        gezien = set()
        while feit is not None and feit.nummer not in gezien:
            if feit.betreft is not None:
                return feit.betreft
            if feit.soort in MET_BETREFT:
                return "hoofdbesluit"
            gezien.add(feit.nummer)
            feit = self.doel(feit)
        return None

    def oordelen(self):
        vragen = {self.betreft(f) for f in self.feiten
                  if f.soort in MET_BETREFT and self.blijft(f)} or {"hoofdbesluit"}
        return [Geval(self, raad, vraag).oordeel()
                for raad in self.raden.values() for vraag in sorted(vragen, key=str.encode)]


class Geval:
    """Een wijkraad en een vraag."""

    def __init__(self, dossier, raad, vraag):
        self.dossier, self.norm, self.raad, self.vraag = dossier, dossier.norm, raad, vraag
        self.begin, einde = dag(raad.get("ingesteldOp")), dag(raad.get("opgehevenOp"))
        self.alles = sorted(
            (f for f in dossier.feiten if f.wijkraad in (None, raad["code"])
             and dossier.betreft(f) in (None, vraag) and dossier.blijft(f)), key=Feit.volgorde)
        self.feiten = [f for f in self.alles if (self.begin is None or f.d >= self.begin)
                       and (einde is None or f.d <= einde)]
        self.betwist = {f.naar for f in self.van("betwist")}
        eerste = [f.d for f in self.alles if f.soort in BESLUITEN]
        self.te_jong = bool(eerste) and self.begin is not None and self.begin >= min(eerste)
        binnen = eerste if self.te_jong else [f.d for f in self.van(*BESLUITEN)]
        self.besluit = min(binnen, default=None)
        self.belofte = max([dossier.niveau] + [
            LADDER.index(f.niveau) for f in self.van("niveau_gewijzigd")
            if self.besluit is None or f.d < self.besluit])

    def van(self, *soorten):
        return [f for f in self.feiten if f.soort in soorten]

    def telt(self, f):
        """Op tijd vastgelegd, voor het besluit als het van daarvoor is, en niet betwist."""
        return (f.v - f.d <= self.norm["maximaleAchterstandDagen"]
                and (f.d >= self.besluit or f.v < self.besluit) and f.nummer not in self.betwist)

    def verzoeken(self):
        """Elke vraag als [feit, einde, verlengingen]; een late verlenging is een nieuwe vraag."""
        uit = [[f, f.termijn or f.d + self.norm["minimaleTermijnDagen"], set()]
               for f in self.van("advies_gevraagd")]
        for f in self.van("termijn_verlengd"):
            bij = next((v for v in uit if f.naar == v[0].nummer or f.naar in v[2]), None)
            if bij is None:
                continue
            if f.d < self.besluit and self.telt(f) and f.d > bij[1]:
                uit.append([f, f.termijn, set()])
                continue
            if f.d < self.besluit and self.telt(f):
                bij[1] = max(bij[1], f.termijn)
            bij[2].add(f.nummer)
        return uit

    def advies(self, verzoek):
        return next((a for a in self.van("advies_uitgebracht") if self.telt(a)
                     and verzoek[0].d <= a.d < self.besluit
                     and (a.naar is None or a.naar == verzoek[0].nummer or a.naar in verzoek[2])),
                    None)

    def bewezen(self, verzoek):
        f = verzoek[0]
        graden = [f.graad] + [
            max(3, b.graad) for b in self.van("ontvangst_bevestigd") if b.naar == f.nummer
            and self.telt(b) and (f.d >= self.besluit or b.v < self.besluit)]
        return self.telt(f) and max(graden) >= GRADEN.index(self.norm["bewijsgraad"])

    def uitslag(self, verzoek):
        gevraagd, einde, advies = verzoek[0].d, verzoek[1], self.advies(verzoek)
        concepten = [f.d for f in self.van("concept_vastgesteld")
                     if f.aard != "consultatieversie"]
        if gevraagd >= self.besluit:
            return "te_laat"
        if self.norm["verzoekVoorConcept"] and concepten and gevraagd >= min(concepten):
            return "te_laat"
        hersteld = self.norm["korteTermijnHersteldDoorAdvies"] and advies is not None
        if einde - gevraagd < self.norm["minimaleTermijnDagen"] and not hersteld:
            return "te_korte_termijn"
        if advies is None and self.besluit <= einde:
            return "te_korte_termijn"
        slot = einde if advies is None else min(einde, advies.d)
        return ("te_laat" if self.besluit - slot < self.norm["minimaleAfstandDagen"]
                else "tijdig_geconsulteerd")

    def beantwoord(self, advies):
        reacties = [p for f in self.van("reactie_gegeven")
                    if f.nummer not in self.betwist and f.d >= advies.d
                    and (f.naar in (None, advies.nummer)
                         or self.dossier.doel(f).soort != "advies_uitgebracht")
                    for p in f.punten]
        return all(any(p["punt"] == punt["punt"] and (
            p.get("reactie") == "overgenomen" or p.get("reactie") and "motivatie" in p)
            for p in reacties) for punt in advies.punten)

    def oordeel(self):
        naam, bereikt = self.naam_en_niveau()
        uit = {"wijkraad": self.raad["code"], "betreft": self.vraag, "oordeel": naam,
               "toegezegd": LADDER[self.belofte]}
        if self.besluit is not None:
            uit["besluitOp"] = datetime.date.fromordinal(self.besluit).isoformat()
        if bereikt is not None:
            uit["bereikt"] = LADDER[bereikt]
            if self.belofte <= LADDER.index("adviseren"):
                uit["nagekomen"] = bereikt >= self.belofte
        return uit

    def naam_en_niveau(self):
        if self.belofte == 0 or self.te_jong:
            return "niet_van_toepassing", None
        if self.besluit is None:
            return ("niet_van_toepassing" if self.van("dossier_beeindigd") else "lopend"), None
        verzoeken = self.verzoeken()
        uitslagen = [(self.uitslag(v), v) for v in verzoeken if self.bewezen(v)]
        voor = [f for f in self.feiten if f.d < self.besluit and self.telt(f)]
        adviezen = [f for f in voor if f.soort == "advies_uitgebracht"]
        informatie = [f for f in voor if f.soort in ("aangekondigd", "informatie_verstrekt")]
        eerder = [v[0] for v in verzoeken if v[0].d < self.besluit]
        contact = informatie or adviezen or any(self.telt(f) for f in eerder)
        for beste in ("tijdig_geconsulteerd", "te_korte_termijn", "te_laat"):
            beslissend = [v for uitslag, v in uitslagen if uitslag == beste]
            if beslissend and beste == "tijdig_geconsulteerd":
                gegeven = sorted(filter(None, map(self.advies, beslissend)), key=Feit.volgorde)
                return beste, 3 if not gegeven or self.beantwoord(gegeven[0]) else 2
            if beslissend:
                return beste, 1 if contact else 0
        if eerder or adviezen:
            return "niet_aantoonbaar", 1 if contact else 0
        if informatie:
            return ("geinformeerd" if self.belofte == 1 else "slechts_geinformeerd"), 1
        return "niet_betrokken", 0


def lees_oordeel(bestanden, stroom, uitslag):
    """Geeft het oordeel over een dossier opnieuw, uit de inschrijvingen alleen."""
    vanaf, waarden = len(uitslag.fouten), [gelezen.waarde for _, _, gelezen in stroom]
    if not waarden or waarden[0]["onderwerpsoort"] != "dossier":
        if OORDEEL in bestanden:
            uitslag.fout(OORDEEL, "hoort alleen bij een dossier")
        return
    try:
        oordelen = Dossier(waarden).oordelen()
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return uitslag.fout("data/inschrijvingen", "vertellen geen dossier")
    if bestanden.get(OORDEEL) != schrijf_canoniek(oordelen).encode():
        uitslag.fout(OORDEEL, "is niet het oordeel dat uit de inschrijvingen volgt")
    uitslag.telt("oordeel", len(oordelen), "oordelen opnieuw gegeven", vanaf)
    for o in oordelen:
        uitslag.opmerkingen.append(f"Oordeel {o['wijkraad']}, {o['betreft']}: {o['oordeel']}.")


def vergelijk_anker(naam, bytes_, zegels, sleutels, uitslag):
    """Een zegel van buiten moet het begin zijn van dezelfde boom als die van de bundel."""
    anker = probeer(uitslag, naam, lees_zegel, bytes_)
    if anker is None:
        return
    if getekend_door(anker, sleutels) is None:
        return uitslag.fout(naam, "is niet getekend met een sleutel die u vertrouwt")
    if not zegels:
        return
    laatste = zegels[max(zegels)][0]
    if anker.oorsprong != laatste.oorsprong:
        return uitslag.fout(naam, f"is een zegel van een ander register ({anker.oorsprong})")
    if anker.omvang in zegels:
        if anker.wortel != zegels[anker.omvang][0].wortel:
            return uitslag.fout(
                naam, f"over dezelfde {anker.omvang} inschrijvingen bestaan twee getekende zegels "
                "met een andere wortel: het register is veranderd, bewaar beide als bewijs")
        return uitslag.opmerkingen.append(
            f"Anker {naam}: past op deze bundel, over {anker.omvang} inschrijvingen.")
    if anker.omvang > laatste.omvang:
        return uitslag.fout(
            naam, f"niet te vergelijken: het anker gaat over {anker.omvang} inschrijvingen en de "
            f"bundel over {laatste.omvang}; vraag een nieuwe bundel van hetzelfde dossier, met een "
            f"zegel over ten minste {anker.omvang} inschrijvingen")
    return uitslag.fout(
        naam, f"niet te vergelijken: de bundel heeft geen aansluitbewijs vanaf {anker.omvang} "
        "inschrijvingen; vraag een bundel die met dit anker is gemaakt "
        "(griffie register bewijs ... --anker MAP)")


def controleer(bestanden, sleutels=None, ankers=()):
    """Leest een hele bundel na: naam -> bytes, vertrouwde sleutels, (naam, bytes) van ankers."""
    uitslag = Uitslag()
    lees_verpakking(bestanden, uitslag)
    soort = sorteer(bestanden, uitslag)
    eigen = probeer(uitslag, "data/sleutels.txt", lees_sleutels,
                    bestanden.get("data/sleutels.txt", b""), True) or []
    if sleutels is None:
        sleutels = eigen
        uitslag.opmerkingen.append(
            "LET OP: de sleutels komen uit de bundel zelf. Dan bewijst zij alleen dat zij in "
            "zichzelf klopt; geef met --sleutels het bestand dat u eerder van de gemeente kreeg.")
    else:
        for sleutel in eigen:
            if sleutel not in sleutels:
                uitslag.opmerkingen.append(
                    f"Sleutel {sleutel.kenmerk.hex()} staat in de bundel en niet in uw bestand.")
    zegels = lees_zegels(soort["zegels"], sleutels, uitslag)
    if zegels:
        lees_aansluitingen(soort["aansluitingen"], zegels, uitslag)
    else:
        uitslag.fout("data/zegels", "er is geen enkel zegel dat geldt")
    stroom = lees_stroom(soort["inschrijvingen"], soort["bewijzen"], zegels, uitslag)
    lees_tijdlijn(bestanden, stroom, zegels, uitslag)
    lees_teksten(bestanden, stroom, uitslag)
    lees_oordeel(bestanden, stroom, uitslag)
    for naam, bytes_ in ankers:
        vergelijk_anker(naam, bytes_, zegels, sleutels, uitslag)
    if stroom and zegels:
        zeg_waarover(stroom, zegels, uitslag)
    return uitslag


def zeg_waarover(stroom, zegels, uitslag):
    """Waarover de bundel gaat, uit de inschrijvingen zelf en niet uit wat erbij is geschreven."""
    laatste, inhouden = stroom[-1][2].waarde, [g.waarde["inhoud"] for _, _, g in stroom]
    kenmerken = [i["kenmerk"] for i in inhouden if isinstance(i, dict) and "kenmerk" in i]
    zegel = zegels[max(zegels)][0]
    hand = " (met de hand gezette klok)" if zegel.hand else ""
    uitslag.opmerkingen[:0] = [
        " ".join(["Onderwerp:", laatste["onderwerpsoort"], *map(str, kenmerken[-1:])])
        + f" ({laatste['onderwerp']})",
        f"Laatste inschrijving: {len(stroom)}, {laatste['soort']}, vastgelegd "
        f"{laatste['vastgelegd']}. Of er daarna nog iets is vastgelegd, zegt een bundel niet.",
        f"Zegel: {zegel.omvang} inschrijvingen, gezet op {zegel.gezet}{hand}, wortel "
        f"{base64.b64encode(zegel.wortel).decode()}",
    ]


# --- De opdrachtregel ---------------------------------------------------------------------------


def lees_opdracht(woorden):
    """Map, sleutelbestand en ankers van de opdrachtregel."""
    map_, sleutels, ankers, woorden = None, None, [], list(woorden)
    while woorden:
        woord = woorden.pop(0)
        if woord in ("--sleutels", "--anker"):
            if not woorden:
                raise Ongeldig(f"na {woord} ontbreekt een bestand")
            bestand = woorden.pop(0)
            if woord == "--anker":
                ankers.append(bestand)
            elif sleutels is not None:
                raise Ongeldig("--sleutels staat er twee keer")
            else:
                sleutels = bestand
        elif woord.startswith("-"):
            raise Ongeldig(f"onbekende optie {woord}")
        elif map_ is not None:
            raise Ongeldig("er is meer dan een map gegeven")
        else:
            map_ = woord
    return map_ or os.path.dirname(os.path.abspath(__file__)), sleutels, ankers


def lees_bestand(pad):
    try:
        with open(pad, "rb") as bestand:
            return bestand.read()
    except OSError as fout:
        raise Ongeldig(f"{pad} is niet te lezen ({fout.strerror})")


def lees_gevraagd(woorden):
    """Alles wat de opdrachtregel noemt, gelezen."""
    map_, sleutelbestand, ankers = lees_opdracht(woorden)
    if not os.path.isdir(map_):
        raise Ongeldig(f"{map_} is geen map")
    if not os.path.exists(os.path.join(map_, "bagit.txt")):
        raise Ongeldig(f"in {map_} staat geen bundel (bagit.txt ontbreekt)")
    sleutels = None
    if sleutelbestand is not None:
        try:
            sleutels = lees_sleutels(lees_bestand(sleutelbestand))
        except Ongeldig as fout:
            raise Ongeldig(f"het sleutelbestand {sleutelbestand} {fout}")
    return map_, sleutels, [(pad, lees_bestand(pad)) for pad in ankers]


def hoofd(woorden):
    if "--help" in woorden or "-h" in woorden:
        print(__doc__.strip())
        return GOED
    try:
        map_, sleutels, ankers = lees_gevraagd(woorden)
    except Ongeldig as fout:
        print(f"Fout: {fout}\nZie: python3 controleer.py --help", file=sys.stderr)
        return GEBRUIK
    try:
        uitslag = controleer(lees_map(map_), sleutels, ankers)
    except Ongeldig as fout:
        uitslag = Uitslag()
        uitslag.fouten.append(str(fout))
    for onderdeel, wat, uitkomst in uitslag.nagelezen:
        print(f"{onderdeel:<16}{wat:<42}{uitkomst}")
    for regel in [f"FOUT {fout}" for fout in uitslag.fouten] + uitslag.opmerkingen:
        print(regel)
    print("De bundel klopt NIET." if uitslag.fouten else "De bundel klopt.")
    return FOUT if uitslag.fouten else GOED


if __name__ == "__main__":
    for stroom in (sys.stdout, sys.stderr):
        stroom.reconfigure(errors="backslashreplace")
    sys.exit(hoofd(sys.argv[1:]))
