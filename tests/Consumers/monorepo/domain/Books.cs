using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Library;

/// <summary>Who reads.</summary>
[SyncUser]
public sealed record Reader([Claim("sub")] Guid Id);

/// <summary>What the library is asked for, and what is done in it.</summary>
public static class Books
{
    /// <summary>Books that take long, the longest first.</summary>
    [LiveQuery]
    public static Rows<Book> LongReads(Rows<Book> books, int minPages) =>
        books.Where(b => b.Pages >= minPages && b.IsLong).OrderByDescending(b => b.Pages).Take(10);

    /// <summary>Writes down how far a book was read.</summary>
    [Mutation, Authorize]
    public static async Task MarkRead(MutationContext<Reader> ctx, Guid id, int pages)
    {
        var book = await ctx.Table<Book>().FindAsync(id);
        if (book is null) return;
        book.PagesRead = pages;
        if (ctx.IsServer) book.NightjarNote = "nightjar-mutation";
    }
}

[SyncSurface(Npm = "@library/sync")]
public partial class LibrarySync;
