using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Logic.Methods;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Logic.Mutations.Domain;

public enum Grade
{
    Low,
    Middle,
    High,
}

/// <summary>Who runs the mutations.</summary>
[SyncUser]
public sealed record Clerk([Claim("sub")] string Name, [Claim("level")] int Level, [Claim("role")] string[] Roles);

[SyncModel(Read = Access.Everyone)]
public class Account
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    public string Owner { get; set; } = "";

    [Editable(false)]
    public decimal Balance { get; set; }

    public int Visits { get; set; }

    public Grade Grade { get; set; } = Grade.Middle;

    public DateTimeOffset? LastAt { get; set; }

    public List<string> Tags { get; set; } = [];

    public string? Note { get; set; }

    public Place? Home { get; set; }

    public long Limit { get; init; } = 100;

    [ServerOnly]
    public string? CanarySecret { get; set; }

    public bool IsRich => Balance > 100m;

    public int Score => (Visits * 3) + (IsRich ? 10 : 0);

    [Shared]
    public decimal Left(decimal spent) => Balance - spent;

    /// <summary>The short form.</summary>
    [Mutation, AllowAnonymous]
    public void Raise(decimal amount, MutationContext<Clerk> ctx)
    {
        if (amount <= 0m) throw ctx.Reject(new TooLow(Balance));
        Balance += amount;
        LastAt = ctx.UtcNow;
        Visits++;
        if (ctx.IsServer) CanarySecret = "canary: raised";
    }

    /// <summary>Without a context, and with a result.</summary>
    [Mutation, AllowAnonymous]
    public int Rename(string owner)
    {
        Owner = owner;
        Tags.Add(owner);
        return Tags.Count;
    }

    /// <summary>Named by more than a word, and by this.</summary>
    [Mutation, AllowAnonymous]
    public Grade Regrade(MutationContext<Clerk> ctx, Grade grade, string? note)
    {
        var before = this.Grade;
        (this.Grade, this.Note) = (grade, note ?? this.Note);
        return before == grade ? throw ctx.Reject(new Unchanged(before, Score)) : before;
    }
}

/// <summary>Named by two values.</summary>
[SyncModel(Read = Access.Everyone)]
public class Stock
{
    [Key, Column(Order = 0)]
    public int OrderId { get; init; }

    [Key, Column(Order = 1)]
    public string Code { get; init; } = "";

    public int Quantity { get; set; }

    public decimal Price { get; set; }

    /// <summary>The short form of a row with two keys.</summary>
    [Mutation, AllowAnonymous]
    public decimal Order(int more)
    {
        checked
        {
            Quantity += more;
        }

        return Quantity * Price;
    }
}

[SyncModel(Read = Access.Everyone)]
public class Entry
{
    public Guid Id { get; init; }

    public Guid AccountId { get; set; }

    public decimal Amount { get; set; }

    public DateTimeOffset At { get; set; }

    public string By { get; set; } = "";
}

/// <summary>What a base class gives its members first, of which heirs store one for themselves.</summary>
public abstract class Rated
{
    public virtual int Stars { get; set; } = 4;

    public int Votes { get; set; } = 3;
}

[SyncModel(Read = Access.Everyone)]
public class Review : Rated
{
    public int Id { get; init; }

    public override int Stars { get; set; }
}

/// <summary>Only its owner may read it.</summary>
[SyncModel]
public class Memo
{
    public long Id { get; init; }

    public string Owner { get; set; } = "";

    public string Text { get; set; } = "";

    [ReadPolicy]
    public static bool CanSee(Memo memo, Clerk clerk) => memo.Owner == clerk.Name;
}

/// <summary>Made by a constructor.</summary>
[SyncModel(Read = Access.Everyone)]
public sealed record Badge(int Id, string Title)
{
    public double Weight { get; set; }

    public string Title { get; set; } = Title;
}

/// <summary>With choices in its columns.</summary>
[SyncModel(Read = Access.Everyone)]
public sealed class Sketch
{
    public int Id { get; init; }

    public required Figure Figure { get; set; }

    public Verdict? Verdict { get; set; }

    public List<Step> Steps { get; set; } = [];
}

[WireType]
public sealed record Place(string Town, int Number);

[WireType]
public sealed record Receipt(Guid Id, decimal Balance, int Visits);

[WireType]
public sealed record Basket(int OrderId, List<BasketLine> Lines);

[WireType]
public sealed record BasketLine(string Code, int Quantity);

[WireType]
public sealed record NotFound;

[WireType]
public sealed record TooLow(decimal Balance);

[WireType]
public sealed record Unchanged(Grade Grade, int Score);

[WireType]
public sealed record Full(string Code, int Left, List<string> Others);
