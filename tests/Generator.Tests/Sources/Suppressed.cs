// Lines that the compiler and .NET's analyzers warn about. "gone" is what ModelSync takes back, "stays" what it does not: the same mistake where nothing
// is generated, or advice that is as good with generated code.
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
internal sealed partial class ShopSync;

[SyncUser]
internal sealed record ShopUser([Claim("sub")] Guid Id);

[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
    public string Title { get; set; } // gone: CS8618
    public string Note { get; private set; } // gone: CS8618
    [ServerOnly] public string Secret { get; set; } // gone: CS8618
    public ICollection<string> Tags { get; set; } = []; // gone: CA2227
    [NotMapped] public string Cached { get; set; } // stays: CS8618
    [NotMapped] public ICollection<string> Found { get; set; } = []; // stays: CA2227

    [Rule("auction.fine", nameof(Title))]
    public bool IsFine(RuleContext context) => context.UtcNow.Equals(context.UtcNow) || Title == ""; // gone: CA1062
}

[SyncModel(Read = Access.Everyone)]
internal sealed class Bid // gone: CA1812
{
    private Bid(Guid id, string text) => (Id, Text) = (id, text); // gone: IDE0051

    private Bid(int wrong) => (Id, Text) = (default, $"{wrong}"); // stays: IDE0051

    public Guid Id { get; }
    public string Text { get; }
}

[SyncModel(Read = Access.Everyone)]
public sealed class Lot
{
    private Lot() // gone: CS8618
    {
    }

    public Lot(int id) => Id = id; // stays: CS8618

    public int Id { get; private set; }
    public string Text { get; private set; }
}

[WireType]
public sealed class Receipt
{
    [JsonInclude] public string Text; // gone: CS8618
    public string Number { get; init; } // gone: CS8618
    public IDictionary<string, int> Counts { get; set; } = new Dictionary<string, int>(); // gone: CA2227
    [JsonIgnore] public string Cached { get; set; } // stays: CS8618
}

[WireType]
internal sealed record Page<T>(T Item); // gone: CA1812

internal sealed record Pages<T>(T Item); // stays: CA1812

public class Note
{
    public string Title { get; set; } // stays: CS8618
    public ICollection<string> Tags { get; set; } = []; // stays: CA2227
}

public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> All(Rows<Auction> auctions) => auctions.Take(10); // gone: CA1062

    [ReadPolicy]
    public static bool CanSee(Lot lot) => 1 < 2; // gone: IDE0060

    [ReadPolicy]
    public static bool IsNamed(Auction auction) => auction.Title != ""; // gone: CA1062

    public static Rows<Auction> Others(Rows<Auction> auctions, int unused) => // stays: IDE0060
        auctions.Take(10); // stays: CA1062

    [Mutation, Authorize]
    public static Task Touch(MutationContext ctx) => Task.CompletedTask; // gone: IDE0060

    [Mutation, Authorize]
    public static Task Name(MutationContext ctx, int unused) => Task.FromResult(ctx.NewId()); // gone: CA1062 stays: IDE0060
}
