using System.Text.Json;

namespace Conformance;

/// <summary>Free JSON with an equality: that of what it says.</summary>
internal sealed record FreeJson(JsonElement Value)
{
    public bool Equals(FreeJson? other) => other is not null && JsonElement.DeepEquals(Value, other.Value);

    public override int GetHashCode() => (int)Value.ValueKind;
}
