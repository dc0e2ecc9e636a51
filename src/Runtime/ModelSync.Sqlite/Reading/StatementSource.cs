using System.Numerics;
using System.Text;
using ModelSync.Generated.V1;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Reading;

/// <summary>
/// The columns of a table in the current row of a statement, from an offset on. Reads exactly the canonical forms:
/// what would not be written again in the same way is refused, because SQL would sort and compare it wrongly.
/// </summary>
internal sealed class StatementSource(TableDescriptor table, Statement statement, int offset) : RowSource
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override bool IsNull(int column) => statement.ClassOf(offset + column) == StorageClass.Null;

    public override bool Bool(int column) => FormOf(column) is { } form ? Existing(column, form, ExistingValues.ReadBool(Kind(column), Stored(column))) : Integer(column) switch
    {
        0 => false,
        1 => true,
        _ => throw Unreadable(column, "a bool is 0 or 1"),
    };

    public override int Int(int column) =>
        Integer(column) is var value and >= int.MinValue and <= int.MaxValue ? (int)value : throw Unreadable(column, "it does not fit into 32 bits");

    public override long Long(int column) =>
        FormOf(column) is { } form ? Existing(column, form, ExistingValues.ReadDuration(Stored(column))) : Integer(column);

    public override long Integer(int column, long min, long max) =>
        Integer(column) is var value && value >= min && value <= max ? value : throw Unreadable(column, $"it is not between {min} and {max}");

    public override ulong ULong(int column) =>
        FormOf(column) is { } form ? Existing(column, form, ExistingValues.ReadULong(Stored(column))) :
        ULongForm.TryParse(Utf8(column), out var value) ? value : throw Unreadable(column, "an unsigned integer of 64 bits is text of 20 digits");

    public override BigInteger Whole(int column, BigInteger min, BigInteger max) =>
        SortableInteger.TryParse(Utf8(column), out var value) && value >= min && value <= max ? value : throw Unreadable(column, "it is no sortable text of such an integer, as 000212 is of 12");

    public override double Double(int column) => Number(column);

    public override float Float(int column)
    {
        var value = Number(column);
        return (float)value == value ? (float)value : throw Unreadable(column, "it has more digits than a float");
    }

    public override Half Half(int column)
    {
        var value = Number(column);
        return (double)(Half)value == value ? (Half)value : throw Unreadable(column, "it has more digits than a half");
    }

    public override Rune Rune(int column) =>
        System.Text.Rune.DecodeFromUtf8(Utf8(column), out var rune, out var length) == System.Buffers.OperationStatus.Done && length == Utf8(column).Length
            ? rune
            : throw Unreadable(column, "it is not one code point");

    public override Uri Uri(int column) => UriText.TryRead(String(column), out var value) ? value! : throw Unreadable(column, "it has no form of a Uri that the wire carries");

    public override Version Version(int column) =>
        VersionForm.TryParse(Utf8(column), out var value) ? value : throw Unreadable(column, "a version is numbers of 10 digits, joined by points");

    public override char Char(int column) => String(column) is [var unit] ? unit : throw Unreadable(column, "it is not one UTF-16 unit");

    public override DateOnly Date(int column) => DateForms.TryParse(Utf8(column), out DateOnly value) ? value : throw Unreadable(column, "it is not yyyy-MM-dd");

    public override TimeOnly Time(int column) =>
        FormOf(column) is { } form ? Existing(column, form, ExistingValues.ReadTime(Stored(column))) :
        DateForms.TryParse(Utf8(column), out TimeOnly value) ? value : throw Unreadable(column, "it is not HH:mm:ss.fffffff");

    public override decimal Decimal(int column)
    {
        if (FormOf(column) is { } form) return Existing(column, form, ExistingValues.ReadDecimal(Kind(column), Stored(column)));
        return SortableDecimal.TryParse(Utf8(column), out var value) ? value : throw Unreadable(column, "a decimal is sortable text, such as 00000000000000000000000000012.5");
    }

    public override string String(int column)
    {
        try
        {
            return StrictUtf8.GetString(Utf8(column));
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable(column, "it is no valid UTF-8");
        }
    }

    public override byte[] Bytes(int column) =>
        statement.ClassOf(offset + column) == StorageClass.Blob ? statement.Bytes(offset + column).ToArray() : throw Unreadable(column, "bytes are expected");

    public override Guid Guid(int column)
    {
        if (FormOf(column) is { } form) return Existing(column, form, ExistingValues.ReadGuid(Kind(column), Stored(column)));
        var text = Utf8(column);
        Span<char> characters = stackalloc char[36];
        if (text.Length != 36 || !Ascii.IsValid(text) || text.ContainsAnyInRange((byte)'A', (byte)'F')) throw Unreadable(column, "a Guid is lower-case text of 36 characters");
        Encoding.ASCII.GetChars(text, characters);
        return System.Guid.TryParseExact(characters, "D", out var value) ? value : throw Unreadable(column, "a Guid is lower-case text of 36 characters");
    }

    public override DateTimeOffset Instant(int column)
    {
        if (FormOf(column) is { } form) return Existing(column, form, ExistingValues.ReadInstant(Kind(column), Stored(column)));
        return InstantForms.TryParse(Utf8(column), out var value) ? value : throw Unreadable(column, "it is not yyyy-MM-ddTHH:mm:ss.fffffffZ");
    }

    public override long Enum(int column)
    {
        if (FormOf(column) is { } form) return Existing(column, form, ExistingValues.ReadEnum(Stored(column), table.Columns[column].Enum));
        var value = Integer(column);
        return table.Columns[column].Enum?.IsDefined(value) == false ? throw Unreadable(column, "the enum has no such value") : value;
    }

    public override ReadOnlySpan<byte> Json(int column) => Utf8(column);

    /// <summary>The key as text, for messages.</summary>
    public string KeyText() => string.Join(", ", table.Key.Select(position => statement.Value(offset + position)));

    private StorageKind Kind(int column) => table.Columns[column].Kind;

    private ExistingForm? FormOf(int column) => ExistingForm.Of(table.Columns[column].Kind);

    private StoredValue Stored(int column) => statement.Value(offset + column);

    private T Existing<T>(int column, ExistingForm form, T? value)
        where T : struct => value ?? throw Unreadable(column, $"the column is declared to hold {form.InWords}");

    private long Integer(int column) =>
        statement.ClassOf(offset + column) == StorageClass.Integer ? statement.Integer(offset + column) : throw Unreadable(column, "an integer is expected");

    // A column without REAL affinity holds whole numbers as integers.
    private double Number(int column) =>
        statement.ClassOf(offset + column) is StorageClass.Real or StorageClass.Integer ? statement.Real(offset + column) : throw Unreadable(column, "a number is expected");

    private ReadOnlySpan<byte> Utf8(int column) =>
        statement.ClassOf(offset + column) == StorageClass.Text ? statement.Bytes(offset + column) : throw Unreadable(column, "a text is expected");

    private UnreadableRowException Unreadable(int column, string expectation) =>
        new(table.Name, table.Columns[column].Name, KeyText(), statement.Value(offset + column).ToString(), expectation);
}
