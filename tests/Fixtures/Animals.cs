using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

/// <summary>A base class that is closed by those that derive, with every way to derive a member.</summary>
public abstract class Creature<T>
{
    public abstract T Id { get; init; }

    [StringLength(4), JsonPropertyName("called")]
    public virtual string Name { get; set; } = "";

    public virtual int Age { get; set; }

    public List<T> Kin { get; private set; } = [];

    public int Weight { get; set; }

    public void Adopt(T other) => Kin.Add(other);
}

public interface ILegged
{
    int Legs => 4;
}

[WireType]
public class Animal : Creature<long>, ILegged
{
    public override long Id { get; init; }

    /// <summary>Only half of the member is overridden.</summary>
    public override int Age
    {
        get => base.Age;
    }
}

/// <summary>Has every member of an animal as it is.</summary>
[WireType]
public sealed class Cat : Animal
{
    [Range(0, 9)]
    public override int Age { set => base.Age = value; }

    public int Lives { get; set; }
}

/// <summary>Hides a member of the animal behind one of another type.</summary>
[WireType]
public sealed class Whale : Animal
{
    public new long Weight { get; set; }

    public override string Name { get; set; } = "";
}

public static class Zoo
{
    [Mutation, AllowAnonymous]
    public static Task<Animal> Feed(MutationContext<ShopUser> ctx, Cat cat, Whale whale) => Task.FromResult<Animal>(new Animal { Id = cat.Id + whale.Id });
}
