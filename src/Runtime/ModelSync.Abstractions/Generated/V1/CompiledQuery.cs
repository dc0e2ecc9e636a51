namespace ModelSync.Generated.V1;

/// <summary>What all generated live queries have in common: the way from untyped to typed arguments.</summary>
public abstract class CompiledQuery<TRow, TArguments> : QueryShape<TRow, TArguments>
    where TRow : class
    where TArguments : class, IArguments<TArguments>
{
    /// <inheritdoc/>
    public sealed override object? ReadArguments(ref MessagePackReader reader) => TArguments.Read(ref reader);

    /// <inheritdoc/>
    public sealed override object? ReadArguments(ref JsonReader reader) => TArguments.Read(ref reader);

    /// <inheritdoc/>
    public sealed override void Validate(object arguments, ref ViolationSink sink) => Validate((TArguments)arguments, ref sink);

    /// <inheritdoc/>
    public sealed override bool TryBindUser(object arguments, object? user, out object bound)
    {
        var typed = (TArguments)arguments;
        var isBound = TryBindUser(ref typed, user);
        bound = typed;
        return isBound;
    }

    /// <inheritdoc/>
    public sealed override int? Take(object arguments) => Take((TArguments)arguments) is { } take ? Math.Max(0, take) : null;

    /// <inheritdoc/>
    public sealed override void BindSql(object arguments, RowSink sink) => BindSql((TArguments)arguments, sink);

    /// <summary>Checks the constraints of the parameters.</summary>
    protected virtual void Validate(TArguments arguments, ref ViolationSink sink)
    {
    }

    /// <summary>Adds the claims that predicate and policies read; false when they need a user and there is none.</summary>
    protected virtual bool TryBindUser(ref TArguments arguments, object? user) => true;

    /// <summary>Rows to keep, or null.</summary>
    protected virtual int? Take(TArguments arguments) => Single ? 1 : null;

    /// <summary>Writes the SQL parameters, numbered 0...</summary>
    protected virtual void BindSql(TArguments arguments, RowSink sink)
    {
    }
}
