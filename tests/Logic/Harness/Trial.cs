using System.Text.Json.Nodes;

namespace Logic.Harness;

/// <summary>A method with its inputs and what C# makes of them.</summary>
internal sealed class Trial
{
    private readonly List<(JsonNode? Value, string? Fault)> _expected = [];
    private readonly JsonArray _calls = [];

    /// <param name="seed">With the name of the method it decides the inputs.</param>
    public Trial(Method method, int seed, int count)
    {
        Method = method;
        var random = new Random(seed ^ StableHash(method.Name));
        var inputs = new Inputs(random, method.Constants);
        var forms = method.Parameters.Select(TypeForm.Of).ToList();
        for (var i = 0; i < count; i++)
        {
            inputs.IsExtreme = random.Next(8) == 0;
            var arguments = new List<object?>();
            for (var at = 0; at < forms.Count; at++) arguments.Add(Argument(method, at, arguments, inputs, random));
            _calls.Add(new JsonArray([.. arguments.Select((a, at) => forms[at].Encode(a))]));
            _expected.Add(method.Call(arguments));
        }

        Job = new JsonObject
        {
            ["module"] = method.Module,
            ["export"] = method.Export,
            ["parameters"] = new JsonArray([.. forms.Select(static f => f.Describe())]),
            ["result"] = TypeForm.Of(method.Result).Describe(),
            ["names"] = method.ArgumentNames is { } names ? new JsonArray([.. names.Select(static n => JsonValue.Create(n))]) : null,
            ["calls"] = _calls,
        };
    }

    public Method Method { get; }

    public JsonObject Job { get; }

    /// <summary>A method that only ever faults says nothing about its results.</summary>
    public bool HasValue => _expected.Exists(static e => e.Fault is null);

    public List<string> Differences(JsonArray outcomes) =>
        [.. _expected.Select((expected, i) => (Expected: Text(expected), Actual: Text(outcomes[i]!), Call: _calls[i]!)).Where(static d => d.Expected != d.Actual).Select(static d => $"  {d.Call.ToJsonString()}: C# {d.Expected}, JavaScript {d.Actual}")];

    // Sometimes what is compared is equal.
    private static object? Argument(Method method, int at, List<object?> before, Inputs inputs, Random random)
    {
        if (method.MayBeNull[at] && random.Next(4) == 0) return null;
        var same = random.Next(6) == 0 && IsByValue(method.Parameters[at]) ? before.FindIndex(b => b?.GetType() == method.Parameters[at]) : -1;
        return same < 0 ? inputs.Next(method.Parameters[at]) : Inputs.Again(before[same]!);
    }

    // The other side reads each argument by itself, so what is compared by reference is never the same there.
    private static bool IsByValue(Type type) => type.IsValueType || type == typeof(string) || Array.TrueForAll(type.GetProperties(), static p => p.PropertyType.IsValueType || p.PropertyType == typeof(string) || p.Name == "EqualityContract");

    private static int StableHash(string text) => text.Aggregate(17, static (hash, c) => unchecked((hash * 31) + c));

    private static string Text((JsonNode? Value, string? Fault) outcome) => outcome.Fault ?? outcome.Value?.ToJsonString() ?? "null";

    private static string Text(JsonNode outcome) => outcome["fault"]?.GetValue<string>() ?? outcome["value"]?.ToJsonString() ?? "null";
}
