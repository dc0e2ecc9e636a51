using System.Globalization;

namespace ModelSync.Contract.Json;

/// <summary>A JSON value of the contract: no fractions, objects keep the order of their members.</summary>
internal abstract record JsonValue;

internal sealed record JsonBool(bool Value) : JsonValue;

internal sealed record JsonNumber(long Value) : JsonValue
{
    public string Text => Value.ToString(CultureInfo.InvariantCulture);
}

internal sealed record JsonString(string Value) : JsonValue;

/// <summary>A value that was printed before.</summary>
internal sealed record JsonText(string Text) : JsonValue;

/// <summary>What prints itself: of long lists nobody needs the values.</summary>
internal sealed record JsonPrinted(Action<System.Text.StringBuilder> Print) : JsonValue;

internal sealed record JsonArray(IReadOnlyList<JsonValue> Items) : JsonValue;

internal sealed record JsonObject(IReadOnlyList<KeyValuePair<string, JsonValue>> Members) : JsonValue;
