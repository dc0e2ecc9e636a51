using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Mutations;

/// <summary>A row that a mutation found, added or removed.</summary>
internal abstract class TrackedRow
{
    /// <summary>The row will not exist when the mutation ends.</summary>
    public bool IsRemoved { get; protected set; }

    /// <summary>Checks the row if the mutation changes it. Throws when its key or version was changed.</summary>
    public abstract void Validate(RuleContext context, ref ViolationSink sink);

    /// <summary>Asks the rules of the server about the row if the mutation changes it.</summary>
    /// <param name="makeRules">Makes what they take; asked only where there are rules.</param>
    public abstract ValueTask ValidateOnServerAsync(Func<ServerRules> makeRules);

    /// <summary>Writes what differs from the stored row.</summary>
    public abstract ValueTask WriteAsync(IWriteTransaction transaction);
}

/// <param name="current">The instance that the mutation's method holds and may change.</param>
/// <param name="stored">A copy of the row as it is stored, or null when the mutation added it.</param>
internal sealed class TrackedRow<TRow>(ModelDescriptor<TRow> model, TRow current, TRow? stored) : TrackedRow
    where TRow : class
{
    public TRow Current { get; } = current;

    /// <summary>Found rows keep the key under which they are stored; an added row has the key that it has now.</summary>
    public RowKey Key => Model.KeyOf(stored ?? Current);

    public ModelDescriptor<TRow> Model { get; } = model;

    private bool IsNew => stored is null;

    public void Remove() => IsRemoved = true;

    public override void Validate(RuleContext context, ref ViolationSink sink)
    {
        ThrowIfStale();
        if (IsRemoved || !HasChanged()) return;
        if (Model.KeyOf(Current) != Key) throw new InvalidOperationException($"A mutation changed the key of a {Model.Name}; remove the row and add another one.");
        Model.Validate(Current, IsNew, context, ref sink);
    }

    public override ValueTask ValidateOnServerAsync(Func<ServerRules> makeRules) =>
        IsRemoved || !Model.HasServerRules || !HasChanged() ? ValueTask.CompletedTask : Model.ValidateOnServerAsync(Current, IsNew, makeRules());

    public override ValueTask WriteAsync(IWriteTransaction transaction)
    {
        if (IsRemoved) return IsNew ? ValueTask.CompletedTask : transaction.DeleteAsync(Model, Key);
        var changed = stored is null ? default : Model.Changes(stored, Current);
        if (stored is not null && changed.IsEmpty) return ValueTask.CompletedTask;
        Model.Advance(Current, stored);
        return stored is null ? transaction.InsertAsync(Model, Current) : transaction.UpdateAsync(Model, Current, Model.VersionColumn is { } version ? changed.With(version) : changed);
    }

    // The version is the server's: a method that sets it says which one somebody has seen, and means the row only if that is still the one.
    private void ThrowIfStale()
    {
        if (stored is not null && Model.VersionColumn is { } version && Model.Changes(stored, Current).Contains(version)) throw new StaleRowException($"A {Model.Name} was written since the version that the mutation names.");
    }

    private bool HasChanged() => stored is null || !Model.Changes(stored, Current).IsEmpty;
}
