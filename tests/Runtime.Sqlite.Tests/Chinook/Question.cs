using System.Globalization;
using System.Text.Json;
using ModelSync.Chinook;
using ModelSync.Generated.V1;

namespace Runtime.Sqlite.Tests.Chinook;

/// <summary>A live query: its name, arguments as a client sends them, and the same question in SQL for a program that knows nothing of ModelSync.</summary>
internal sealed record Question(string Query, string Arguments, string Sql)
{
    /// <summary>Asked by employee 3, who is no manager.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        new("playlists.entry", "[1, 17]", "FROM PlaylistTrack WHERE PlaylistId = 1 AND TrackId = 17"),
        new("playlists.lastOf", "[1]", "FROM PlaylistTrack WHERE PlaylistId = 1 ORDER BY TrackId DESC, PlaylistId LIMIT 50"),
        new("playlists.with", "[[1, 17, 3402]]", "FROM PlaylistTrack WHERE TrackId IN (1, 17, 3402)"),
        new("staff.customers", "[]", "FROM Customer WHERE SupportRepId = 3 ORDER BY Country, Company DESC, LastName, CustomerId LIMIT 12"),
        new("staff.hired", "[\"2002-05-01T00:00:00.0000000Z\", \"2003-10-17T00:00:00.0000000Z\"]", "FROM Employee WHERE HireDate BETWEEN '2002-05-01 00:00:00' AND '2003-10-17 00:00:00'"),
        new("staff.reportsTo", "[2]", "FROM Employee WHERE ReportsTo = 2"),
        new("staff.reportsTo", "[null]", "FROM Employee WHERE ReportsTo IS NULL"),
        new("staff.withoutFax", "[\"Paris\"]", "FROM Customer WHERE SupportRepId = 3 AND Fax IS NULL AND City IS NOT 'Paris'"),
        new("store.albumById", "[5]", "FROM Album WHERE AlbumId = 5"),
        new("store.albumsOf", "[90]", "FROM Album WHERE ArtistId = 90"),
        new("store.artistsNamed", "[\"A\"]", "FROM Artist WHERE substr(Name, 1, 1) = 'A'"),
        new("store.bestSold", "[1]", "FROM InvoiceLine WHERE Quantity >= 1 ORDER BY Quantity DESC, UnitPrice DESC, InvoiceLineId LIMIT 30"),
        new("store.cheapest", "[1]", "FROM Track WHERE GenreId = 1 ORDER BY UnitPrice, Composer DESC, TrackId LIMIT 1"),
        new("store.cheapest", "[null]", "FROM Track WHERE GenreId IS NULL ORDER BY UnitPrice, Composer DESC, TrackId LIMIT 1"),
        new("store.classics", "[]", "FROM Track WHERE GenreId IN (1, 2, 6) ORDER BY UnitPrice, MediaTypeId DESC, TrackId LIMIT 40"),
        new("store.large", "[\"USA\", \"5\"]", "FROM Invoice WHERE BillingCountry = 'USA' AND Total > 5"),
        new("store.longAndCheap", "[300000, \"1.50\"]", "FROM Track WHERE Milliseconds >= 300000 AND UnitPrice <= 1.5 ORDER BY UnitPrice DESC, Milliseconds, TrackId LIMIT 20"),
        new("store.recent", "[\"2024-06-01T00:00:00.0000000Z\"]", "FROM Invoice WHERE InvoiceDate >= '2024-06-01 00:00:00' ORDER BY InvoiceDate DESC, Total DESC, InvoiceId LIMIT 25"),
        new("store.tracksOf", "[5]", "FROM Track WHERE AlbumId = 5"),
        new("store.uncredited", "[[1, 3]]", "FROM Track WHERE Composer IS NULL AND MediaTypeId IN (1, 3) ORDER BY Name, TrackId LIMIT 15"),
    ];

    public QueryShape Shape => ChinookSync.Descriptor.Queries.Single(shape => shape.Name == Query);

    /// <summary>Columns that are on the wire, in the order of the wire.</summary>
    public IReadOnlyList<ColumnDescriptor> Columns => [.. Shape.Model.WireColumns.Select(column => Shape.Model.Table.Columns[column])];

    public string Select => $"SELECT {string.Join(", ", Columns.Select(column => column.Name))} {Sql};";

    /// <summary>A row as one text: numbers as the database has them, wire strings and zoneless dates look alike.</summary>
    public string Canonical(IEnumerable<JsonElement> row) => string.Join(" | ", Columns.Zip(row, Canonical));

    private static string Canonical(ColumnDescriptor column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return "null";
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return column.Kind switch
        {
            StorageKind.RealDecimal => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture),
            StorageKind.ZonelessText => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            _ => text,
        };
    }
}
