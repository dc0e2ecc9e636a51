using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Logic.Harness;
using Logic.Methods;
using Xunit.Abstractions;

namespace Logic;

/// <summary>
/// Each translated member gives the same result in .NET and in JavaScript over generated inputs: text-exact decimals, bit-exact floating point numbers, the same
/// kind of fault. What is known to fail is listed in known-failures.txt, which is empty.
/// </summary>
public sealed class MeaningTests(TranslatedPackage package, ITestOutputHelper output) : IClassFixture<TranslatedPackage>
{
    private readonly int _seed = int.Parse(Environment.GetEnvironmentVariable("MODELSYNC_SEED") ?? "20261130", CultureInfo.InvariantCulture);
    private readonly int _inputs = int.Parse(Environment.GetEnvironmentVariable("MODELSYNC_LOGIC_INPUTS") ?? "500", CultureInfo.InvariantCulture);

    public static TheoryData<string> Classes => [.. typeof(LogicSync).Assembly.GetTypes().Where(static t => t.Namespace == "Logic.Methods" && (IsShared(t) || t.GetMembers().Any(IsShared))).Select(static t => t.Name).Order(StringComparer.Ordinal)];

    private static bool IsShared(System.Reflection.MemberInfo member) => member.IsDefined(typeof(ModelSync.SharedAttribute), inherit: false);

    [Theory]
    [MemberData(nameof(Classes))]
    public void Both_languages_agree(string owner)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var methods = package.Methods.Where(m => m.Name.StartsWith(char.ToLowerInvariant(owner[0]) + owner[1..] + ".", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(methods);
        var trials = methods.Select(m => new Trial(m, new Random(_seed ^ StableHash(m.Name)), _inputs)).ToList();
        var results = package.Run([.. trials.Select(static t => t.Job)]);
        var report = new StringBuilder();
        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "known-failures.txt"));
        foreach (var (trial, outcomes) in trials.Zip(results))
            if (trial.Differences(outcomes) is { Count: > 0 } differences && !known.Contains(trial.Method.Name)) report.AppendLine(CultureInfo.InvariantCulture, $"{trial.Method.Name}: {differences.Count} of {_inputs}").AppendJoin('\n', differences.Take(4)).AppendLine();
        output.WriteLine($"MODELSYNC_SEED={_seed} MODELSYNC_LOGIC_INPUTS={_inputs}, {methods.Count} methods");
        Assert.True(report.Length == 0, $"seed {_seed}\n{report}");
        // A method that only ever faults says nothing about its results.
        Assert.All(trials, static t => Assert.True(t.HasValue, $"{t.Method.Name} has no input with a result"));
    }

    private static int StableHash(string text) => text.Aggregate(17, static (hash, c) => unchecked((hash * 31) + c));

    /// <summary>A method with its inputs and what C# makes of them.</summary>
    private sealed class Trial
    {
        private readonly List<(JsonNode? Value, string? Fault)> _expected = [];
        private readonly JsonArray _calls = [];

        public Trial(Method method, Random random, int count)
        {
            Method = method;
            var inputs = new Inputs(random, method.Constants);
            var forms = method.Parameters.Select(TypeForm.Of).ToList();
            for (var i = 0; i < count; i++)
            {
                var arguments = method.Parameters.Select((p, at) => inputs.Next(p)).ToList();
                _calls.Add(new JsonArray([.. arguments.Select((a, at) => forms[at].Encode(a))]));
                _expected.Add(method.Call(arguments));
            }

            Job = new JsonObject
            {
                ["module"] = method.Module,
                ["export"] = method.Export,
                ["parameters"] = new JsonArray([.. forms.Select(static f => f.Describe())]),
                ["result"] = TypeForm.Of(method.Info.ReturnType).Describe(),
                ["calls"] = _calls,
            };
        }

        public Method Method { get; }

        public JsonObject Job { get; }

        public bool HasValue => _expected.Exists(static e => e.Fault is null);

        public List<string> Differences(JsonArray outcomes) =>
            [.. _expected.Select((expected, i) => (Expected: Text(expected), Actual: Text(outcomes[i]!), Call: _calls[i]!)).Where(static d => d.Expected != d.Actual).Select(static d => $"  {d.Call.ToJsonString()}: C# {d.Expected}, JavaScript {d.Actual}")];

        private static string Text((JsonNode? Value, string? Fault) outcome) => outcome.Fault ?? outcome.Value?.ToJsonString() ?? "null";

        private static string Text(JsonNode outcome) => outcome["fault"]?.GetValue<string>() ?? outcome["value"]?.ToJsonString() ?? "null";
    }
}
