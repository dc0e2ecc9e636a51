using System.Globalization;
using System.Text.Json.Nodes;
using Logic.Harness;
using ModelSync.Generated.V1;

namespace Logic.Mutations.Harness;

/// <summary>A mutation with its inputs and what the server makes of them.</summary>
internal sealed class MutationTrial
{
    private readonly List<(MutationCase Case, RunOutcome Outcome, bool IsUnknown)> _expected = [];
    private readonly JsonArray _calls = [];

    private MutationTrial(MutationMethod method) => Method = method;

    public MutationMethod Method { get; }

    /// <summary>For run-mutations.mjs.</summary>
    public JsonObject Job => new()
    {
        ["module"] = Method.Module,
        ["export"] = Method.Export,
        ["parameters"] = new JsonArray([.. Method.Parameters.Select(static p => new JsonObject { ["name"] = p.Name, ["type"] = TypeForm.Of(p.Type).Describe() })]),
        ["result"] = TypeForm.Of(Method.Result == typeof(object) ? typeof(void) : Method.Result).Describe(),
        ["rejections"] = new JsonObject(Method.Descriptor.Rejections.Select(static r => KeyValuePair.Create(r.Code, (JsonNode?)TypeForm.Of(r.GetType().BaseType is { IsGenericType: true } b ? b.GetGenericArguments()[0] : r.GetType().GetGenericArguments()[0]).Describe()))),
        ["calls"] = _calls.DeepClone(),
    };

    /// <summary>Runs that ended as the kind says.</summary>
    public int Count(string kind) => _expected.Count(e => (e.IsUnknown ? "unknown" : e.Outcome.Kind) == kind);

    public static async Task<MutationTrial> RunAsync(MutationServer server, MutationMethod method, int seed, int count)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var random = new Random(seed ^ method.Name.Aggregate(17, static (hash, c) => unchecked((hash * 31) + c)));
        var trial = new MutationTrial(method);
        foreach (var cases in Enumerable.Range(0, count).Select(_ => MutationCase.Next(method, random)).Chunk(32)) await trial.AddAsync(server, cases);
        return trial;
    }

    public List<string> Differences(JsonArray outcomes) =>
        [.. _expected.Zip(outcomes, _calls).Select(static t => (Expected: Expected(t.First), Actual: Actual(t.Second!), Call: t.Third!)).Where(static d => d.Expected != d.Actual && d.Expected != null).Select(static d => $"  {d.Call["args"]!.ToJsonString()}: C# {d.Expected}\n    JavaScript {d.Actual}")];

    private async Task AddAsync(MutationServer server, MutationCase[] cases)
    {
        // What runs changes its arguments, so they are written before.
        foreach (var (@case, i) in cases.Select(static (c, i) => (c, i))) _calls.Add(Write(@case, server.Sequence + 1 + i));
        var runs = await Task.WhenAll(cases.Select(server.RunAsync));
        _expected.AddRange(cases.Zip(runs, static (@case, run) => (@case, run.Outcome, run.Asked.Any(key => IsUnknown(@case, key)))));
    }

    // A row that the browser does not know, or of which it knows only that the user cannot see it.
    private static bool IsUnknown(MutationCase @case, (string Model, RowKey Key) asked) =>
        (!@case.IsComplete || @case.Method.IsOfSystem) && !@case.Known.Any(r => r.Model.Model.Name == asked.Model && r.Model.KeyOf(r.Row) == asked.Key);

    private static string? Expected((MutationCase Case, RunOutcome Outcome, bool IsUnknown) run)
    {
        if (run.IsUnknown) return new RunOutcome("unknown").Text();
        // Only the server sees that a row is there which the browser does not know.
        return run.Outcome.Code == "conflict.key" && !run.Case.IsComplete ? null : run.Outcome.Text();
    }

    private static string Actual(JsonNode outcome) => new RunOutcome(
        outcome["kind"]!.GetValue<string>(), outcome["code"]?.GetValue<string>(), outcome["value"], outcome["rows"]?.AsArray().Select(static r => $"{r![0]} {r[1]!.ToJsonString()}").Order(StringComparer.Ordinal).ToList()).Text();

    private static JsonObject Write(MutationCase @case, long sequence) => new()
    {
        ["args"] = new JsonArray([.. @case.Arguments.Zip(@case.Method.Parameters, static (a, p) => TypeForm.Of(p.Type).Encode(a))]),
        ["user"] = MutationServer.UserId,
        ["clientId"] = MutationServer.ClientId.ToString("D"),
        ["sequence"] = sequence.ToString(CultureInfo.InvariantCulture),
        ["utcNow"] = TypeForm.Of(typeof(DateTimeOffset)).Encode(@case.UtcNow),
        ["claims"] = TypeForm.Of(typeof(Domain.Clerk)).Encode(@case.Clerk),
        ["isComplete"] = @case.IsComplete,
        ["rows"] = new JsonArray([.. @case.Known.Select(static r => new JsonObject { ["model"] = r.Model.Model.Name, ["row"] = r.Model.Encode(r.Row) })]),
    };
}
