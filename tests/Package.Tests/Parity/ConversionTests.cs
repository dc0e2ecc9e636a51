using System.Net;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Package.Tests.Parity;

/// <summary>Types that travel by a conversion, in C# and in the emitted JavaScript.</summary>
public sealed class ConversionTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private static readonly Visit Sample = new()
    {
        From = IPAddress.Parse("192.168.0.1"),
        Hops = [IPAddress.Loopback, IPAddress.IPv6Loopback],
        Next = IPAddress.Parse("2001:db8::1"),
        Day = new DateTime(2026, 11, 30),
    };

    [Fact]
    public void What_travels_is_what_the_conversion_gives()
    {
        var encoded = Encoded.Of<Visit, VisitCodec>(Sample);
        Assert.Equal("""{"day":20261130,"from":"192.168.0.1","hops":["127.0.0.1","::1"],"next":"2001:db8::1","proxy":null}""", encoded.Json);
        var reader = new MessagePackReader(Convert.FromHexString(encoded.Hex));
        var read = VisitCodec.Read(ref reader);
        Assert.Equal((Sample.From, Sample.Next.Value, Sample.Day), (read.From, read.Next.Value, read.Day));
        var result = package.Run([new { job = "codec", module = "visit", type = "Visit", json = encoded.Json, hex = encoded.Hex }]).Single();
        Assert.Equal([encoded.Json, encoded.Hex, encoded.Json, encoded.Hex], result.EnumerateArray().Select(static e => e.GetString()));
    }

    [Fact]
    public void What_the_conversion_refuses_is_out_of_range()
    {
        var reader = new JsonReader("""{"day":null,"from":"nowhere","hops":[],"proxy":null}"""u8);
        VisitCodec.Read(ref reader);
        Assert.Equal(WireErrorCode.OutOfRange, reader.Finish());
    }

    [Fact]
    public void TypeScript_has_a_brand_of_what_travels()
    {
        Assert.Contains("readonly from: AddressAsText;", File.ReadAllText(Path.Combine(package.Folder, "visit.d.ts")), StringComparison.Ordinal);
        Assert.Contains("export type AddressAsText = string & {", File.ReadAllText(Path.Combine(package.Folder, "address-as-text.d.ts")), StringComparison.Ordinal);
    }
}
