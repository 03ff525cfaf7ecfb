/// A page of HTML that can be printed: text is escaped, and nothing is loaded from elsewhere.
public struct HTMLBlad: Hashable, Sendable {
    /// The title of the page.
    public let titel: String
    private var inhoud: [String] = []

    /// An empty page.
    public init(titel: String) {
        self.titel = titel
    }

    /// Adds a heading of this level.
    mutating func kop(_ tekst: String, niveau: Int = 2) {
        inhoud.append("<h\(niveau)>\(Self.veilig(tekst))</h\(niveau)>")
    }

    /// Adds a paragraph; lines of the text stay lines.
    mutating func alinea(_ tekst: String, klasse: String? = nil) {
        let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Self.veilig(String($0)) }.joined(separator: "<br>\n")
        inhoud.append("<p\(klasse.map { " class=\"\($0)\"" } ?? "")>\(regels)</p>")
    }

    /// Adds a list.
    mutating func lijst(_ punten: [String]) {
        inhoud.append(
            "<ul>\n" + punten.map { "<li>\(Self.veilig($0))</li>\n" }.joined() + "</ul>")
    }

    /// Adds a table of a heading and a value in each row.
    mutating func tabel(_ rijen: [(String, String)]) {
        let regels = rijen.map {
            "<tr><th scope=\"row\">\(Self.veilig($0))</th><td>\(Self.veilig($1))</td></tr>\n"
        }
        inhoud.append("<table>\n\(regels.joined())</table>")
    }

    /// Adds a table with a heading above each column.
    mutating func tabel(kop: [String], rijen: [[String]]) {
        func rij(_ cellen: [String], _ vorm: (String) -> String) -> String {
            "<tr>" + cellen.map { vorm(Self.veilig($0)) }.joined() + "</tr>\n"
        }
        let bovenaan = rij(kop) { "<th scope=\"col\">\($0)</th>" }
        let regels = rijen.map { rij($0) { "<td>\($0)</td>" } }.joined()
        inhoud.append(
            "<table class=\"lijst\">\n<thead>\n\(bovenaan)</thead>\n"
                + "<tbody>\n\(regels)</tbody>\n</table>"
        )
    }

    /// The whole page.
    public var tekst: String {
        """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>\(Self.veilig(titel))</title>
        <style>
        @page { size: A4; margin: 2.5cm 2.5cm 2cm; }
        body { font: 11pt/1.5 Georgia, "Times New Roman", serif; color: #000; background: #fff;
          max-width: 17cm; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
        h1 { font-size: 15pt; line-height: 1.25; }
        h2 { font-size: 12pt; margin-bottom: 0; break-after: avoid; }
        h2 + p, h2 + ul, h2 + table { margin-top: .25rem; }
        p, li { orphans: 3; widows: 3; }
        table { border-collapse: collapse; margin: 1rem 0; break-inside: avoid; }
        th { text-align: left; font-weight: normal; padding-right: 2rem; vertical-align: top; }
        td { text-align: right; font-variant-numeric: tabular-nums; }
        .lijst { width: 100%; }
        .lijst th, .lijst td { text-align: left; padding: .25rem 1rem .25rem 0;
          border-bottom: 1px solid #999; vertical-align: top; }
        .wet { font-size: 9.5pt; color: #333; }
        @media print { body { max-width: none; margin: 0; padding: 0; } }
        </style>
        </head>
        <body>
        <main>
        \(inhoud.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    /// A text in which nothing can be markup; control characters become blanks.
    static func veilig(_ tekst: String) -> String {
        var uit = ""
        for scalair in Schermregel.van(tekst).unicodeScalars {
            switch scalair {
            case "&": uit += "&amp;"
            case "<": uit += "&lt;"
            case ">": uit += "&gt;"
            case "\"": uit += "&quot;"
            case "'": uit += "&#39;"
            default: uit.unicodeScalars.append(scalair)
            }
        }
        return uit
    }
}
