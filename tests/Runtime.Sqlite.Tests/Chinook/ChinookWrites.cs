using System.Globalization;
using ModelSync.Chinook;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace Runtime.Sqlite.Tests.Chinook;

/// <summary>Seeded writes that hit the eight questions often: few albums, artists, prices and countries. They break no foreign key.</summary>
internal sealed class ChinookWrites(Random random)
{
    private static readonly ModelDescriptor<Track> Tracks = (ModelDescriptor<Track>)ChinookSync.Descriptor.Models.Single(model => model.Name == "Track");
    private static readonly ModelDescriptor<Invoice> Invoices = (ModelDescriptor<Invoice>)ChinookSync.Descriptor.Models.Single(model => model.Name == "Invoice");

    private int _next = 10_000;

    public int Count { get; private set; }

    public async ValueTask WriteAsync(IWriteTransaction transaction)
    {
        Count++;
        if (random.Next(2) == 0)
        {
            await transaction.InsertAsync(Invoices, new Invoice { InvoiceId = _next++, CustomerId = random.Next(1, 60), InvoiceDate = Date(), BillingCity = null, BillingCountry = Country(), Total = Money() });
            return;
        }
        var track = await transaction.FindAsync(Tracks, new RowKey(random.Next(1, 3504))) ?? throw new InvalidOperationException("Tracks of invoices are never deleted.");
        var changed = Tracks.Clone(track);
        changed.UnitPrice = Money();
        changed.AlbumId = Album();
        changed.Composer = random.Next(2) == 0 ? null : "nobody";
        await transaction.UpdateAsync(Tracks, changed, Tracks.ChangedColumns(track, changed));
    }

    public string NextSql()
    {
        Count++;
        return random.Next(11) switch
        {
            0 => $"UPDATE Artist SET Name = '{(random.Next(2) == 0 ? "A" : "a")}{random.Next(1000)}' WHERE ArtistId = {random.Next(1, 276)}",
            1 => $"UPDATE Artist SET Name = NULL WHERE ArtistId = {random.Next(1, 276)}",
            2 => $"UPDATE Album SET ArtistId = 90, Title = Title || '!' WHERE AlbumId = {random.Next(1, 348)}",
            3 => $"UPDATE Album SET ArtistId = {random.Next(1, 276)} WHERE AlbumId = {Album()}",
            4 => $"UPDATE Track SET UnitPrice = {Price()}, Milliseconds = {random.Next(290_000, 310_000)} WHERE TrackId % 97 = {random.Next(97)}",
            5 => $"INSERT OR REPLACE INTO Track SELECT TrackId, Name || '?', AlbumId, MediaTypeId, GenreId, NULL, Milliseconds, Bytes, {Price()} FROM Track WHERE TrackId = {random.Next(1, 3504)}",
            6 => $"INSERT INTO Track(TrackId, Name, AlbumId, MediaTypeId, Milliseconds, UnitPrice) VALUES ({_next++}, 'É{random.Next(100)}', {Album()}, 3, {random.Next(600_000)}, {Price()})",
            7 => $"DELETE FROM Track WHERE TrackId IN (SELECT TrackId FROM Track WHERE TrackId >= 10000 LIMIT 1 OFFSET {random.Next(5)})",
            8 => $"INSERT INTO Invoice(InvoiceId, CustomerId, InvoiceDate, BillingCountry, Total) VALUES ({_next++}, 1, '{Date():yyyy-MM-dd HH:mm:ss}', '{Country()}', {Price()})",
            9 => $"UPDATE OR REPLACE Invoice SET InvoiceId = {_next++} WHERE InvoiceId IN (SELECT InvoiceId FROM Invoice WHERE InvoiceId >= 10000 LIMIT 1)",
            _ => $"DELETE FROM Invoice WHERE InvoiceId IN (SELECT InvoiceId FROM Invoice WHERE InvoiceId >= 10000 ORDER BY Total DESC LIMIT 2)",
        };
    }

    private int Album() => random.Next(3, 7);

    private string Country() => random.Next(2) == 0 ? "USA" : "Norway";

    private decimal Money() => new(random.Next(50, 1200), 0, 0, false, 2);

    private string Price() => Money().ToString(CultureInfo.InvariantCulture);

    private DateTimeOffset Date() => new DateTimeOffset(2012, 5, 25, 0, 0, 0, TimeSpan.Zero).AddHours(random.Next(24 * 700));
}
