using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Chinook;

/// <summary>Live queries over artists, albums, tracks and invoices.</summary>
[AllowAnonymous]
public static class Store
{
    [LiveQuery]
    public static Rows<Artist> ArtistsNamed(Rows<Artist> artists, string prefix) =>
        artists.Where(a => a.Name != null && a.Name.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(a => a.Name);

    [LiveQuery]
    public static Rows<Album> AlbumsOf(Rows<Album> albums, int artistId) => albums.Where(a => a.ArtistId == artistId).OrderBy(a => a.Title);

    [LiveQuery]
    public static Album? AlbumById(Rows<Album> albums, int id) => albums.Where(a => a.AlbumId == id).FirstOrDefault();

    [LiveQuery]
    public static Rows<Track> TracksOf(Rows<Track> tracks, int albumId) =>
        tracks.Where(t => t.AlbumId == albumId).OrderByDescending(t => t.Milliseconds);

    [LiveQuery]
    public static Rows<Track> LongAndCheap(Rows<Track> tracks, int least, decimal most) =>
        tracks.Where(t => t.Milliseconds >= least && t.UnitPrice <= most).OrderByDescending(t => t.UnitPrice).ThenBy(t => t.Milliseconds).Take(20);

    [LiveQuery]
    public static Rows<Track> Uncredited(Rows<Track> tracks, IReadOnlyList<int> mediaTypes) =>
        tracks.Where(t => t.Composer == null && mediaTypes.Contains(t.MediaTypeId)).OrderBy(t => t.Name).Take(15);

    [LiveQuery]
    public static Rows<Invoice> Recent(Rows<Invoice> invoices, DateTimeOffset since) =>
        invoices.Where(i => i.InvoiceDate >= since).OrderByDescending(i => i.InvoiceDate).ThenByDescending(i => i.Total).Take(25);

    [LiveQuery]
    public static Rows<Invoice> Large(Rows<Invoice> invoices, string country, decimal above) =>
        invoices.Where(i => i.BillingCountry == country && i.Total > above).OrderByDescending(i => i.Total);

    /// <summary>Three genres that stand in the code, and the cheapest tracks of them: most prices are equal.</summary>
    [LiveQuery]
    public static Rows<Track> Classics(Rows<Track> tracks) =>
        tracks.Where(t => new[] { 1, 2, 6 }.Contains(t.GenreId ?? 0)).OrderBy(t => t.UnitPrice).ThenByDescending(t => t.MediaTypeId).Take(40);

    /// <summary>The first of many rows that sort alike.</summary>
    [LiveQuery]
    public static Track? Cheapest(Rows<Track> tracks, int? genreId) =>
        tracks.Where(t => t.GenreId == genreId).OrderBy(t => t.UnitPrice).ThenByDescending(t => t.Composer).FirstOrDefault();

    /// <summary>Windows of equal quantities and prices: the key alone decides who is in.</summary>
    [LiveQuery]
    public static Rows<InvoiceLine> BestSold(Rows<InvoiceLine> lines, int least) =>
        lines.Where(l => l.Quantity >= least).OrderByDescending(l => l.Quantity).ThenByDescending(l => l.UnitPrice).Take(30);
}
