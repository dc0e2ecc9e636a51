using System.Globalization;
using System.Text.Json;
using ModelSync.Generated.V1;

namespace Conformance;

/// <summary>Enums of types.json: names to numbers, or the bits of flags. Numbers that JavaScript has no exact ones for are texts.</summary>
internal static class EnumShape
{
    public static EnumTable Read(JsonElement type)
    {
        var members = type.EnumerateObject().Select(member => (member.Name, Value: Number(member.Value))).ToArray();
        return new EnumTable([.. members.Select(member => (member.Name, Bits(member.Value)))]) { IsUnsigned = members.Any(member => member.Value > long.MaxValue) };
    }

    public static EnumTable ReadFlags(JsonElement type)
    {
        var bits = Number(type.GetProperty("bits"));
        return new EnumTable(("All", Bits(bits)))
        {
            IsFlags = true,
            IsUnsigned = bits > long.MaxValue,
            Lowest = type.TryGetProperty("lowest", out var lowest) ? Bits(Number(lowest)) : 0,
        };
    }

    private static Int128 Number(JsonElement value) => Int128.Parse(value.ToString(), CultureInfo.InvariantCulture);

    private static long Bits(Int128 value) => unchecked((long)value);
}
