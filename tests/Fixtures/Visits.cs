using System.Globalization;
using System.Net;
using System.Text.Json.Serialization;

[assembly: ModelSync.WireAs(typeof(ModelSync.Fixtures.AddressAsText))]

namespace ModelSync.Fixtures;

/// <summary>Types of others, which travel as what a conversion says.</summary>
[WireType]
public sealed class Visit
{
    public required IPAddress From { get; init; }

    public IPAddress? Proxy { get; init; }

    public List<IPAddress> Hops { get; init; } = [];

    public Optional<IPAddress> Next { get; init; }

    /// <summary>Without the time, whatever a serializer does with it.</summary>
    [WireAs(typeof(DayAsNumber)), JsonConverter(typeof(JsonStringEnumConverter))]
    public DateTime? Day { get; init; }
}

public sealed class AddressAsText : IWireConversion<IPAddress, string>
{
    public static string ToWire(IPAddress value) => value.ToString();

    public static IPAddress FromWire(string value) => IPAddress.Parse(value);
}

public sealed class DayAsNumber : IWireConversion<DateTime, int>
{
    public static int ToWire(DateTime value) => int.Parse(value.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static DateTime FromWire(int value) => new(value / 10000, value / 100 % 100, value % 100, 0, 0, 0, DateTimeKind.Unspecified);
}
