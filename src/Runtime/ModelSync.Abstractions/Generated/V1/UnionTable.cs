using System.Globalization;
using System.Text;

namespace ModelSync.Generated.V1;

/// <summary>The discriminator of a union and the tags of its cases, in contract order: numbers by value, texts by code point.</summary>
public sealed class UnionTable
{
    private readonly byte[] _name;
    private readonly byte[][] _tags;
    private readonly byte[][] _heads;
    private readonly int[]? _numbers;

    /// <summary>Texts as tags.</summary>
    /// <param name="discriminator">Name of the first member in JSON; like the tags without quotes, backslashes and control characters.</param>
    /// <param name="tags">One for each case.</param>
    public UnionTable(string discriminator, params string[] tags)
    {
        _name = Encoding.UTF8.GetBytes(discriminator);
        _tags = [.. tags.Select(Encoding.UTF8.GetBytes)];
        _heads = [.. tags.Select(tag => Encoding.UTF8.GetBytes($"{{\"{discriminator}\":\"{tag}\""))];
    }

    /// <summary>Numbers as tags.</summary>
    /// <inheritdoc cref="UnionTable(string, string[])"/>
    public UnionTable(string discriminator, params int[] tags)
    {
        _name = Encoding.UTF8.GetBytes(discriminator);
        _tags = [];
        _numbers = tags;
        _heads = [.. tags.Select(tag => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"{discriminator}\":{tag}")))];
    }

    /// <summary>Number of cases.</summary>
    public int Count => _heads.Length;

    /// <summary>A value whose class is none of the cases.</summary>
    public static WireException Unlisted(object? value) =>
        value is null ? new WireException(WireErrorCode.NullValue, "A union is null.") : new WireException(WireErrorCode.UnknownEnum, $"{value.GetType()} is no case of its union.");

    /// <summary>Whether the tags are numbers.</summary>
    internal bool IsNumeric => _numbers is not null;

    /// <summary>Position of the case with this tag, or -1.</summary>
    internal int IndexOf(int tag) => Array.IndexOf(_numbers!, tag);

    /// <inheritdoc cref="IndexOf(int)"/>
    internal int IndexOf(ReadOnlySpan<byte> tag)
    {
        for (var i = 0; i < _tags.Length; i++)
            if (tag.SequenceEqual(_tags[i])) return i;
        return -1;
    }

    /// <summary>Whether a member's name is the discriminator.</summary>
    internal bool IsDiscriminator(ReadOnlySpan<byte> name) => name.SequenceEqual(_name);

    /// <summary>How the object of a case begins in JSON: bracket, discriminator, tag.</summary>
    internal ReadOnlySpan<byte> Head(int index) => _heads[index];
}
