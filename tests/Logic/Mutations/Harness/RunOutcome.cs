using System.Text.Json.Nodes;

namespace Logic.Mutations.Harness;

/// <summary>How a run ended, in a form that both sides have.</summary>
/// <param name="Kind"><c>ok</c>, <c>rejected</c>, <c>fault</c> or <c>unknown</c>.</param>
/// <param name="Code">Of a rejection its code, of a fault its kind.</param>
/// <param name="Value">The result, or the data of a rejection.</param>
/// <param name="Rows">The rows afterwards, by model and key; only of a run that ended well.</param>
internal sealed record RunOutcome(string Kind, string? Code = null, JsonNode? Value = null, IReadOnlyList<string>? Rows = null)
{
    public string Text() => $"{Kind} {Code} {Value?.ToJsonString() ?? "null"}{string.Concat((Rows ?? []).Select(static r => "\n      " + r))}";
}
