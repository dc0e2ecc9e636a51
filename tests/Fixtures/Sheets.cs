using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

/// <summary>Some of many, of anything.</summary>
[WireType]
public sealed record Sheet<T>(IReadOnlyList<T> Items, T? First, [property: Range(0, 9)] int Total)
{
    [Rule("sheet.first_listed", nameof(First))]
    public bool IsFirstListed() => First is null || Items.Count > 0;
}

[WireType]
public readonly record struct Pair<TLeft, TRight>(TLeft Left, TRight Right);

/// <summary>Goes on in itself.</summary>
[WireType]
public sealed class Tree<T>
{
    public required T Value { get; init; }

    public List<Tree<T>> Branches { get; init; } = [];
}

public static class Sheets
{
    [Mutation, AllowAnonymous]
    public static Task<Sheet<Label>> Turn(MutationContext<ShopUser> ctx, Sheet<Label> labels, Pair<int, Sheet<Shape>> pair, Tree<string?> words, Tree<ParcelId> ids) => Task.FromResult(labels);
}
