import Subprocess
import SystemPackage

/// Runs a program of the machine and keeps what it said.
///
/// Nothing of our own environment goes along (PGHOST, PGOPTIONS and the like would lead
/// PostgreSQL's programs elsewhere), and no descriptor but the standard three.
struct Tool: Sendable {
    /// The program, by its whole path or by name to be found in the standard folders.
    let program: FilePath
    /// The user to become first; `nil` stays who we are.
    var user: String?

    /// How a program ended.
    struct Outcome: Sendable {
        /// The exit code; -1 when a signal ended it.
        let code: Int
        /// Everything it wrote to standard output.
        let output: String
        /// Everything it wrote to standard error.
        let errors: String

        /// The last lines of both, for an error text.
        var tail: String { lastLines(of: errors + output) }
    }

    /// The program's outcome; a program that cannot be started is an error.
    func run(_ arguments: [String], input: String? = nil) async throws(ClusterError) -> Outcome {
        var words = [program.string] + arguments
        if let user {
            // A user's group need not have its name.
            let group = try await Tool(program: "id").run(["-g", user])
            guard group.code == 0, let number = group.output.split(separator: "\n").first
            else { throw .userMissing(name: user) }
            let become = [
                "--reuid=\(user)", "--regid=\(number)", "--init-groups", "--inh-caps=-all",
            ]
            words = ["setpriv"] + become + ["--"] + words
        }
        let first = FilePath(words.removeFirst())
        let executable = first.isAbsolute ? Executable.path(first) : .name(first.string)
        do {
            let result = try await Subprocess.run(
                executable, arguments: Arguments(words), environment: .custom(Self.environment),
                workingDirectory: "/", input: .string(input ?? "", using: UTF8.self),
                output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
            return Outcome(
                code: code(of: result.terminationStatus), output: result.standardOutput,
                errors: result.standardError)
        } catch {
            throw .toolFailed(tool: program.string, output: String(describing: error))
        }
    }

    private func code(of status: TerminationStatus) -> Int {
        switch status {
        case .exited(let code): Int(code)
        case .signaled: -1
        }
    }

    private static let environment: [Environment.Key: String] = [
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "TZ": "UTC", "HOME": "/",
    ]
}

/// The last lines of a text on one line, for an error message.
func lastLines(of text: String, count: Int = 6) -> String {
    text.split(separator: "\n").suffix(count)
        .map { $0.drop { $0 == " " || $0 == "\t" } }
        .joined(separator: " | ")
}
