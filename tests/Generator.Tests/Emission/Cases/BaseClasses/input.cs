using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

public abstract class Entity<TKey>
{
    [Key]
    public abstract TKey Id { get; init; }

    [StringLength(10)]
    public virtual string Name { get; set; } = "";

    public TKey? Twin { get; private set; }

    public object? Hidden { get; set; }
}

public interface IAged
{
    int Age => 1;
}

[SyncModel(Read = Access.Everyone)]
public class Person : Entity<Guid>, IAged
{
    public override Guid Id { get; init; }

    public override string Name { get => base.Name; }

    public new int Hidden { get; set; }
}

[WireType]
public record Point(int X, int Y);

[WireType]
public sealed record Point3(int X, int Y, int Z) : Point(X, Y);
