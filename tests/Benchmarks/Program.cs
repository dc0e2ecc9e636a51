using ModelSync.Benchmarks;
using ModelSync.Benchmarks.Harness;

// dotnet run -c Release --project tests/Benchmarks -- P10 [--rounds 15] [--out tests/Benchmarks/results/P10.md]
var questions = new Dictionary<string, Func<int, IEnumerable<Comparison>>>
{
    ["P1"] = P1RoutingQuestion.Run,
    ["P10"] = P10CodecQuestion.Run,
    ["P12"] = P12ValidationQuestion.Run,
};

var arguments = CommandLine.Parse(args);
if (arguments is null || !questions.TryGetValue(arguments.Question, out var question))
{
    Console.Error.WriteLine($"usage: <{string.Join('|', questions.Keys)}> [--rounds n] [--out file]");
    return 1;
}

var report = MarkdownReport.Of(arguments.Question, question(arguments.Rounds));
Console.WriteLine(report);
if (arguments.Out is { } file) File.WriteAllText(file, report);
return 0;
