using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Compliance.Classification;

namespace ModelSync.Visibility;

/// <summary>Strict mode: the key and what is exposed is visible, and nothing that the rest is made of.</summary>
[SyncModel(Read = Access.Everyone)]
[Variant("Card", Pick = [nameof(Id), nameof(Name), nameof(Lines)])]
[Variant("Change", Partial = true, Omit = [nameof(Password), nameof(Visits)])]
public class Account
{
    public Guid Id { get; init; }

    [Expose, Required, StringLength(12, MinimumLength = 2)]
    public string Name { get; set; } = "";

    [Expose, MaxLength(2)]
    public List<string> Lines { get; set; } = [];

    /// <summary>Clients send it when they create the row.</summary>
    [Expose, Editable(false)]
    public string Password { get; set; } = "";

    [Expose, Editable(false)]
    public int Visits { get; set; }

    [Expose, CanaryPrivate]
    public string? Email { get; set; }

    public string? CanaryUnexposed { get; set; }

    [Expose, ServerOnly]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("ModelSync.Usage", "MSYNC0041", Justification = "What keeps back wins.")]
    public string? CanaryBoth { get; set; }

    [JsonIgnore]
    public string? CanaryIgnored { get; set; }

    [CanaryPrivate]
    public string? CanaryClassified { get; set; }

    public CanaryAddress? CanaryTyped { get; set; }

    [ServerOnly]
    public CanaryLevel CanaryLevel { get; set; }

    [ServerOnly]
    public List<CanaryNumber> CanaryNumbers { get; set; } = [];

    public bool CanaryComputed => Name.Length > 3;

    [Expose]
    public bool IsNamed => Name.Length > 0;

    [Rule("account.named", nameof(Name), Message = "Name it")]
    public bool HasName() => Name.Trim() == Name && Lines.Count < Name.Length;

    [Rule("account.canary_rule", On = RuleOn.Create)]
    public bool IsCanary() => CanaryUnexposed != "no" && Visits < 100;
}

/// <summary>A classification, as a program declares its own.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class CanaryPrivateAttribute() : DataClassificationAttribute(new DataClassification("Canary", "Private"));

/// <summary>Stored inside of a row.</summary>
[WireType, CanaryPrivate]
public sealed record CanaryAddress
{
    [Expose]
    public string? CanaryStreet { get; init; }
}

public enum CanaryLevel
{
    CanaryLow,
    CanaryHigh,
}

[WireValue]
public readonly record struct CanaryNumber(int Value);

public static class Accounts
{
    [Mutation, AllowAnonymous]
    public static async Task<List<AccountCard>> Change(MutationContext ctx, AccountChange change, AccountCard? card)
    {
        var account = await ctx.Table<Account>().FindAsync(change.Id);
        if (account is null) throw ctx.Reject(card ?? new AccountCard { Id = change.Id, Name = "none", Lines = [] });
        change.ApplyTo(account);
        return [AccountCard.From(account)];
    }

    [LiveQuery]
    public static Rows<Account> Named(Rows<Account> accounts, string name) => accounts.Where(a => a.Name == name && a.CanaryUnexposed == null).Take(10);
}
