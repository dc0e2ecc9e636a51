using System.ComponentModel.DataAnnotations;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelSync.Fixtures;

/// <summary>As <see cref="Specimen"/>, for the types of C# that a language seldom has: a row has no more than 64 columns.</summary>
[SyncModel(Read = Access.Everyone)]
public class Scalar
{
    [Key]
    public ushort Id { get; init; }

    public Int128 Int128 { get; set; }

    public Int128? MaybeInt128 { get; set; }

    public UInt128 UInt128 { get; set; }

    public UInt128? MaybeUInt128 { get; set; }

    public BigInteger BigInteger { get; set; }

    public BigInteger? MaybeBigInteger { get; set; }

    public nint NInt { get; set; }

    public nint? MaybeNInt { get; set; }

    public nuint NUInt { get; set; }

    public nuint? MaybeNUInt { get; set; }

    public Half Half { get; set; }

    public Half? MaybeHalf { get; set; }

    public Rune Rune { get; set; } = new('a');

    public Rune? MaybeRune { get; set; }

    public Uri Uri { get; set; } = new("", UriKind.Relative);

    public Uri? MaybeUri { get; set; }

    public Version Version { get; set; } = new();

    public Version? MaybeVersion { get; set; }

    [KeepOffset]
    public DateTimeOffset OffsetInstant { get; set; }

    [KeepOffset]
    public DateTimeOffset? MaybeOffsetInstant { get; set; }

    public Memory<byte> Memory { get; set; }

    public Memory<byte>? MaybeMemory { get; set; }

    public ReadOnlyMemory<byte> ReadOnlyMemory { get; set; }

    public ReadOnlyMemory<byte>? MaybeReadOnlyMemory { get; set; }

    public JsonElement Json { get; set; } = JsonElement.Parse("0"u8);

    public JsonElement? MaybeJson { get; set; }

    public JsonNode Node { get; set; } = JsonValue.Create("");

    public JsonNode? MaybeNode { get; set; }

    public JsonObject Entries { get; set; } = [];

    public JsonArray? MaybeItems { get; set; }

#pragma warning disable MSYNC1011 // It is meant here.
    public object? MaybeAny { get; set; }
#pragma warning restore MSYNC1011
}
