using System.Globalization;

namespace Runtime.Sqlite.Tests.Chinook;

/// <summary>
/// Seeded writes of one writer that hit the questions often: few albums, artists, prices and countries. They break no foreign key, and what
/// they add has numbers of its own.
/// </summary>
/// <param name="first">First number for rows that this writer adds; above all rows of the store.</param>
internal sealed class ChinookWrites(Random random, int first)
{
    private int _added;

    /// <summary>A mutation by name, with its arguments as a client sends them.</summary>
    public (string Mutation, string Arguments) NextMutation() => random.Next(6) switch
    {
        0 => ("playlists.toggle", $"[{Playlist()}, {Track()}]"),
        1 => ("staff.promote", $"[{random.Next(1, 9)}, {OrNull(random.Next(1, 9))}, {OrNull("\"Agent\"")}]"),
        2 => ("staff.assign", $"[{random.Next(1, 60)}, {OrNull(random.Next(3, 6))}, {OrNull("\"1\"")}]"),
        3 => ("sales.change", $"[{random.Next(1, 3504)}, {{\"albumId\": {OrNull(Album())}, \"composer\": {OrNull("\"nobody\"")}, \"genreId\": {OrNull(1)}, \"unitPrice\": \"{Price()}\"}}]"),
        4 => ("sales.change", $"[{random.Next(1, 3504)}, {{\"milliseconds\": {random.Next(290_000, 310_000)}}}]"),
        _ => ("sales.sell", $"[{Next()}, {random.Next(1, 60)}, {Track()}, \"{Date():yyyy-MM-ddTHH:mm:ss.0000000Z}\", {OrNull($"\"{Country()}\"")}, \"{Price()}\", {random.Next(1, 4)}]"),
    };

    /// <summary>One statement or a small transaction for other programs.</summary>
    public string NextSql() => random.Next(6) == 0 ? $"BEGIN IMMEDIATE; {Statement()}; {Statement()}; {(random.Next(5) == 0 ? "ROLLBACK" : "COMMIT")}" : Statement();

    private string Statement() => random.Next(19) switch
    {
        0 => $"UPDATE Artist SET Name = '{(random.Next(2) == 0 ? "A" : "a")}{random.Next(1000)}' WHERE ArtistId = {random.Next(1, 276)}",
        1 => $"UPDATE Artist SET Name = NULL WHERE ArtistId = {random.Next(1, 276)}",
        2 => $"UPDATE Album SET ArtistId = 90, Title = Title || '!' WHERE AlbumId = {random.Next(1, 348)}",
        3 => $"UPDATE Album SET ArtistId = {random.Next(1, 276)} WHERE AlbumId = {Album()}",
        4 => $"UPDATE Track SET UnitPrice = {Price()}, Milliseconds = {random.Next(290_000, 310_000)} WHERE TrackId % 97 = {random.Next(97)}",
        5 => $"INSERT OR REPLACE INTO Track SELECT TrackId, Name || '?', AlbumId, MediaTypeId, GenreId, NULL, Milliseconds, Bytes, {Price()} FROM Track WHERE TrackId = {random.Next(1, 3504)}",
        6 => $"INSERT INTO Track(TrackId, Name, AlbumId, MediaTypeId, GenreId, Milliseconds, UnitPrice) VALUES ({Next()}, 'É{random.Next(100)}', {Album()}, 3, {(random.Next(2) == 0 ? "NULL" : "6")}, {random.Next(600_000)}, {Price()})",
        7 => $"DELETE FROM Track WHERE TrackId IN (SELECT TrackId FROM Track WHERE TrackId >= {first} AND TrackId < {first + 100_000} LIMIT 1 OFFSET {random.Next(5)})",
        8 => $"INSERT INTO Invoice(InvoiceId, CustomerId, InvoiceDate, BillingCountry, Total) VALUES ({Next()}, 1, '{Date():yyyy-MM-dd HH:mm:ss}', '{Country()}', {Price()})",
        9 => $"UPDATE OR REPLACE Invoice SET InvoiceId = {Next()} WHERE InvoiceId IN (SELECT InvoiceId FROM Invoice WHERE {Own("InvoiceId")} LIMIT 1)",
        10 => $"DELETE FROM Invoice WHERE InvoiceId IN (SELECT InvoiceId FROM Invoice WHERE {Own("InvoiceId")} ORDER BY Total DESC LIMIT 2)",
        11 => $"INSERT OR IGNORE INTO PlaylistTrack(PlaylistId, TrackId) VALUES ({Playlist()}, {Track()})",
        12 => $"INSERT OR REPLACE INTO PlaylistTrack(TrackId, PlaylistId) VALUES ({Track()}, {Playlist()}), ({Track()}, 1)",
        13 => $"DELETE FROM PlaylistTrack WHERE PlaylistId = {Playlist()} AND TrackId > {random.Next(3300, 3504)}",
        14 => $"UPDATE OR REPLACE PlaylistTrack SET TrackId = {Track()} WHERE PlaylistId = {Playlist()} AND TrackId = {Track()}",
        15 => $"UPDATE Employee SET ReportsTo = {(random.Next(3) == 0 ? "NULL" : "2")}, HireDate = '{new DateTime(2002, 1, 1).AddDays(random.Next(800)):yyyy-MM-dd HH:mm:ss}' WHERE EmployeeId = {random.Next(1, 9)}",
        16 => $"UPDATE Customer SET SupportRepId = {random.Next(3, 6)}, Fax = nullif(Fax, Fax), Company = nullif('{(char)('A' + random.Next(4))}', 'A') WHERE CustomerId = {random.Next(1, 60)}",
        17 => $"UPDATE Customer SET City = CASE City WHEN 'Paris' THEN NULL ELSE 'Paris' END WHERE CustomerId = {random.Next(1, 60)}",
        _ => $"UPDATE InvoiceLine SET Quantity = {random.Next(1, 3)}, UnitPrice = {Price()} WHERE InvoiceLineId = {random.Next(1, 2241)}",
    };

    private int Next() => first + _added++;

    // Invoices without lines, which only other programs add.
    private string Own(string column) => $"{column} >= {first} AND {column} < {first + 100_000}";

    private int Album() => random.Next(3, 7);

    private int Playlist() => random.Next(2) == 0 ? 1 : random.Next(1, 19);

    private int Track() => random.Next(3) switch
    {
        0 => 17,
        1 => random.Next(3400, 3504),
        _ => random.Next(1, 3504),
    };

    private string Country() => random.Next(2) == 0 ? "USA" : "Norway";

    private string Price() => new decimal(random.Next(50, 1200), 0, 0, false, 2).ToString(CultureInfo.InvariantCulture);

    private DateTime Date() => new DateTime(2024, 5, 25).AddHours(random.Next(24 * 700));

    private string OrNull(object value) => random.Next(2) == 0 ? "null" : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
