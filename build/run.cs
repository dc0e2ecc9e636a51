#!/usr/bin/env dotnet
#:property PublishAot=false
// The only entry point. A person and CI say the same words: dotnet run build/run.cs -- test
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var root = Path.GetFullPath(Path.Combine(Here(), ".."));
// What a part of fuzz runs, and how much of it; the tests take less of it in the lane.
var fuzzParts = new Dictionary<string, (string[] Suites, (string Name, string Value)[] Volumes)>
{
    ["codecs"] = (["Conformance.Tests", "src/Client"], [("MODELSYNC_FUZZ_INPUTS", "2000000"), ("MODELSYNC_FUZZ_VALUES", "1000000")]),
    ["once"] = (["tests/EndToEnd"], [("MODELSYNC_KILLS", "1000"), ("MODELSYNC_SYNCS", "5000")]),
    ["histories"] = (["Simulation.Tests"], [("MODELSYNC_HISTORIES", "20000"), ("MODELSYNC_SQLITE_HISTORIES", "500")]),
    ["patterns"] = (["Generator.Tests"], [("MODELSYNC_FUZZ_PATTERNS", "100000")]),
    ["sources"] = (["Generator.Tests"], [("MODELSYNC_FUZZ_SOURCES", "200000")]),
    ["adoption"] = (["Package.Tests"], [("MODELSYNC_WHOLE_STRIPE", "true")]),
    ["validators"] = (["Package.Tests"], [("MODELSYNC_RULE_VALUES", "2000000")]),
    ["logic"] = (["Logic.Tests"], [("MODELSYNC_LOGIC_INPUTS", "10000"), ("MODELSYNC_LOGIC_PROGRAMS", "2000")]),
    ["peers"] = (["Runtime.Server.Tests"], [("MODELSYNC_FUZZ_FRAMES", "20000000"), ("MODELSYNC_FUZZ_SOCKET_FRAMES", "200000")]),
};

// A suite that hangs fails, and the others still tell how they are. Fuzzing may take what it takes.
var suiteLimit = TimeSpan.FromMinutes(20);

// What failed is told again at the end: a CI keeps the last of a long output, and a reader starts there.
var failures = new List<string>();

var words = new Dictionary<string, (string Says, Func<string[], int> Do)>
{
    ["demo"] = ("runs the auction sample and prints its address", Demo),
    ["test"] = ("builds everything, verifies formatting and runs every test; words after it choose suites", Test),
    ["check"] = ("what a change must pass: the same as test", Test),
    ["fuzz"] = ("the random tests in large volumes: fuzz [part ...]", Fuzz),
    ["bench"] = ("measures against named peers: bench <all|question>", Bench),
    ["unicode"] = ("writes what this .NET knows of Unicode into the client", rest => Run("dotnet", ["run", "build/unicode.cs", .. rest])),
    ["pack"] = ("packs the NuGet packages into artifacts/", Pack),
};

if (args.Length == 0 || !words.TryGetValue(args[0], out var word))
{
    Console.WriteLine("usage: dotnet run build/run.cs -- <word> [arguments]");
    foreach (var (name, (says, _)) in words) Console.WriteLine($"  {name,-7} {says}");
    return args.Length == 0 ? 0 : 2;
}

return word.Do(args[1..]);

int Demo(string[] rest) => Require("node", "npm")
    ? Run("dotnet", ["run", "--project", "samples/Auctions/Auctions.csproj", .. rest])
    : 1;

// A question is answered by the program that can hold its peers in one run.
int Bench(string[] rest)
{
    var scripts = Path.Combine(root, "tests", "Benchmarks", "js");
    var questions = new Dictionary<string, Func<string[], int>>(StringComparer.OrdinalIgnoreCase)
    {
        ["P1"] = options => Project("tests/Benchmarks", ["P1", .. options]),
        ["P3"] = options => Live("P3", options),
        ["P4"] = options => Live("P4", options),
        ["P5"] = options => Live("P5", options),
        ["P7"] = options => Live("P7", options),
        ["P8"] = options => Live("P8", options),
        ["P10"] = options => Project("tests/Benchmarks", ["P10", .. options]),
        ["P11"] = options => Then(Peers(), () => Then(BuildPackage(), () => Script("codec.mjs", options))),
        ["P12"] = options => Then(Peers(), () => Then(Project("tests/Benchmarks", ["P12", .. options]), () => Script("validate.mjs", TypeScriptOut(options)))),
        ["P13"] = options => Project("tests/Benchmarks/Generator", options),
        ["DECIMALS"] = options => Then(Peers(), () => Then(BuildPackage(), () => Script("decimals.mjs", options))),
        ["LOGIC"] = options => Then(Peers(), () => Then(BuildPackage(), () => Script("logic.mjs", options))),
        ["REGEX"] = options => Project("tests/Benchmarks/Patterns", options),
    };

    // Some programs run in their own folder.
    string[] given = [.. rest.Skip(1)];
    if (Array.IndexOf(given, "--out") is >= 0 and var at && at + 1 < given.Length) given[at + 1] = Path.GetFullPath(given[at + 1]);
    if (rest is ["all", ..]) return questions.Sum(question => question.Value([.. given, "--out", Path.Combine(root, "tests", "Benchmarks", "results", question.Key + ".md")]) == 0 ? 0 : 1);
    if (rest.Length > 0 && questions.TryGetValue(rest[0], out var ask)) return ask(given);
    Console.WriteLine($"usage: bench <all|{string.Join('|', questions.Keys)}> [--rounds n] [--out file]");
    Console.WriteLine("  all asks one question after another and writes into tests/Benchmarks/results");
    return 2;

    static int Then(int exit, Func<int> next) => exit == 0 ? next() : exit;

    int Peers() => NpmInstall(scripts, "install");

    int BuildPackage() => Run("dotnet", ["build", "tests/Benchmarks", "-c", "Release", "--nologo", "-v", "quiet"]);

    int Live(string question, string[] options) => Then(Peers(), () => Project("tests/Benchmarks/Live", [question, .. options]));

    int Project(string project, string[] arguments) => Run("dotnet", ["run", "-c", "Release", "--project", project, "--", .. arguments]);

    int Script(string script, string[] options) => Run("node", [script, .. options], scripts);

    // The halves of P12 are two reports.
    static string[] TypeScriptOut(string[] options)
    {
        string[] copy = [.. options];
        if (Array.IndexOf(copy, "--out") is >= 0 and var at && at + 1 < copy.Length) copy[at + 1] = Path.ChangeExtension(copy[at + 1], null) + "-typescript.md";
        return copy;
    }
}

int Pack(string[] rest) => Require("node", "npm")
    ? Run("dotnet", ["pack", "build/packages.slnf", "-c", "Release", "-o", "artifacts", "--nologo", "-p:ContinuousIntegrationBuild=true", .. rest])
    : 1;

int Test(string[] chosen)
{
    if (!Require("node", "npm")) return Close(new Tally(0, 1, 0), "Node 20 or newer with npm is missing");
    var missing = InstallTools();
    if (Build() != 0)
        return Close(new Tally(0, 1, 0), "the build failed");

    var tally = new Tally(0, 0, 0);
    foreach (var suite in Suites().Where(s => chosen.Length == 0 || chosen.Any(c => s.Name.Contains(c, StringComparison.OrdinalIgnoreCase))))
    {
        var watch = Stopwatch.StartNew();
        var result = suite.Run();
        tally += result;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {suite.Name}: {result.Passed} passed, {result.Failed} failed, {result.Skipped} skipped ({watch.Elapsed.TotalSeconds:F0} s)"));
    }

    foreach (var line in failures) Console.WriteLine(line);
    if (Chinook() is null) Console.WriteLine("missing: ../shared/data/chinook.sqlite, the Chinook store; what needs it was skipped");
    foreach (var tool in missing) Console.WriteLine($"missing: {tool}; what needs it was skipped");
    return Close(tally, null);
}

// One compiler for all projects: each compiled by itself pays for the compiler's start, which took minutes of the lane. Nothing is left running.
int Build()
{
    var exit = Run("dotnet", ["build", "ModelSync.sln", "--nologo", "-v", "quiet", "-clp:NoSummary", "-p:UseSharedCompilation=true"]);
    Run("dotnet", ["build-server", "shutdown", "--vbcscompiler"]);
    return exit;
}

int Fuzz(string[] chosen)
{
    var unknown = chosen.Where(part => !fuzzParts.ContainsKey(part)).ToList();
    if (unknown.Count > 0) return Close(new Tally(0, 1, 0), $"no part '{unknown[0]}': {string.Join(", ", fuzzParts.Keys)}");
    var parts = fuzzParts.Where(part => chosen.Length == 0 || chosen.Contains(part.Key)).Select(part => part.Value).ToList();
    foreach (var (name, value) in parts.SelectMany(part => part.Volumes)) Environment.SetEnvironmentVariable(name, value);
    suiteLimit = Timeout.InfiniteTimeSpan;
    return Test([.. parts.SelectMany(part => part.Suites).Distinct()]);
}

static int Close(Tally tally, string? reason)
{
    if (reason is not null) Console.WriteLine(reason);
    Console.WriteLine(tally.Skipped == 0 ? $"{tally.Passed} passed, {tally.Failed} failed" : $"{tally.Passed} passed, {tally.Failed} failed, {tally.Skipped} skipped");
    return tally is { Failed: 0, Passed: > 0 } ? 0 : 1;
}

IEnumerable<Suite> Suites()
{
    var projects = Directory.GetFiles(Path.Combine(root, "tests"), "*Tests.csproj", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);
    yield return new Suite("formatting", Formatting);
    foreach (var project in projects) yield return new Suite(Path.GetFileNameWithoutExtension(project), () => DotnetTest(project));
    foreach (var package in new[] { "src/Client", "tests/EndToEnd", "tests/Consumers" })
        if (File.Exists(Path.Combine(root, package, "package.json")))
            yield return new Suite(package, () => NodeTest(Path.Combine(root, package)));
}

// Two of the three parts of dotnet format: the third runs the analyzers, whose warnings have failed the build already, and takes longer than both.
Tally Formatting()
{
    string[] parts = ["whitespace", "style"];
    return parts.All(part => Run("dotnet", ["format", part, "ModelSync.sln", "--verify-no-changes", "--no-restore"], limit: suiteLimit) == 0)
        ? new Tally(1, 0, 0)
        : new Tally(0, 1, 0);
}

Tally DotnetTest(string project)
{
    var results = Directory.CreateTempSubdirectory("modelsync-tests-").FullName;
    try
    {
        var exit = Run("dotnet", ["test", project, "--no-build", "--nologo", "-v", "quiet", "--results-directory", results, "--logger", "trx;LogFileName=results.trx"], limit: suiteLimit);
        var file = Path.Combine(results, "results.trx");
        if (!File.Exists(file)) return new Tally(0, 1, 0);
        // The file's own counters call a skipped test neither executed nor not executed.
        var tests = XDocument.Load(file).Descendants().Where(e => e.Name.LocalName == "UnitTestResult").ToList();
        var outcomes = tests.CountBy(e => (string)e.Attribute("outcome")!).ToDictionary();
        failures.AddRange(tests.Where(e => (string)e.Attribute("outcome")! is not ("Passed" or "NotExecuted")).SelectMany(Failure));
        var (passed, skipped) = (outcomes.GetValueOrDefault("Passed"), outcomes.GetValueOrDefault("NotExecuted"));
        var failed = outcomes.Values.Sum() - passed - skipped;
        return new Tally(passed, exit != 0 && failed == 0 ? 1 : failed, skipped);
    }
    finally
    {
        Directory.Delete(results, recursive: true);
    }
}

// The name of a test that failed, and the head of what it said.
static IEnumerable<string> Failure(XElement test) => test.Descendants()
    .Where(e => e.Name.LocalName is "Message" or "StackTrace")
    .SelectMany(e => e.Value.Split('\n').Take(30).Select(line => "     " + line.TrimEnd()))
    .Prepend($"FAILED {(string)test.Attribute("testName")!}");

Tally NodeTest(string folder)
{
    if (NpmInstall(folder) != 0) return new Tally(0, 1, 0);
    var output = new List<string>();
    var exit = Run("npm", ["test", "--silent"], folder, output.Add, suiteLimit);
    int Count(string name) => output.Select(line => Regex.Match(line, $@"^\S+ {name} (\d+)$")).Where(m => m.Success).Sum(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
    var failed = Count("fail") + Count("cancelled");
    foreach (var at in Enumerable.Range(0, output.Count).Where(at => Regex.IsMatch(output[at], @"^\s*(not ok \d|✖ .*\(\d)"))) failures.AddRange(output.Skip(at).Take(12).Prepend($"FAILED in {folder}"));
    return new Tally(Count("pass"), exit != 0 && failed == 0 ? 1 : failed, Count("skipped"));
}

// npm ci deletes and reinstalls everything: once per lock file is enough. Where a registry lacks a peer's binaries for
// other platforms, the lock cannot name them and only install accepts it: the benchmarks' peers are installed that way.
int NpmInstall(string folder, string verb = "ci")
{
    var stamp = Path.Combine(folder, "node_modules", ".package-lock.json");
    var locked = Path.Combine(folder, "package-lock.json");
    if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(locked)) return 0;
    return Run("npm", [verb, "--no-audit", "--no-fund", "--silent"], folder);
}

// Tests skip what is not there; as root on Debian it is installed first.
List<string> InstallTools()
{
    (string Program, string Package)[] tools = [("chromium", "chromium"), ("sqlite3", "sqlite3"), ("strace", "strace")];
    var absent = tools.Where(tool => !OnPath(tool.Program)).ToList();
    if (absent.Count > 0 && OnPath("apt-get") && Environment.UserName == "root")
    {
        Run("apt-get", ["update", "-qq"]);
        Run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", .. absent.Select(tool => tool.Package)]);
    }

    return [.. absent.Where(tool => !OnPath(tool.Program)).Select(tool => tool.Program)];
}

// Real data lies beside the repository, or beside a folder above it.
string? Chinook()
{
    for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        if (File.Exists(Path.Combine(folder.FullName, "shared", "data", "chinook.sqlite"))) return folder.FullName;
    return null;
}

bool Require(params string[] programs)
{
    foreach (var program in programs.Where(program => !OnPath(program)))
    {
        Console.WriteLine($"'{program}' is not on the path: install Node 20 or newer");
        return false;
    }

    return true;
}

static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
    .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
    .Any(folder => File.Exists(Path.Combine(folder, program)) || (OperatingSystem.IsWindows() && (File.Exists(Path.Combine(folder, program + ".exe")) || File.Exists(Path.Combine(folder, program + ".cmd")))));

int Run(string program, string[] arguments, string? folder = null, Action<string>? read = null, TimeSpan? limit = null)
{
    var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
    {
        WorkingDirectory = folder ?? root,
        RedirectStandardOutput = read is not null,
    };
    start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
    start.Environment["DOTNET_NOLOGO"] = "1";
    using var process = Process.Start(start)!;
    using var end = new Timer(_ =>
    {
        Console.WriteLine($"{program} {string.Join(' ', arguments)} took longer than {limit}: it is ended");
        process.Kill(entireProcessTree: true);
    }, null, limit ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    while (read is not null && process.StandardOutput.ReadLine() is { } line)
    {
        Console.WriteLine(line);
        read(line);
    }

    process.WaitForExit();
    return process.ExitCode;
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

internal sealed record Suite(string Name, Func<Tally> Run);

internal sealed record Tally(int Passed, int Failed, int Skipped)
{
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);
}
