using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts;

/// <summary>How rows of a query are told where that is not member by member as the model has them.</summary>
internal abstract class RowForm
{
    /// <summary>How many members the client knows.</summary>
    public abstract int Count { get; }

    /// <summary>The members that changed as the client numbers them.</summary>
    /// <param name="changed">As the model does.</param>
    public abstract PositionSet Mask(PositionSet changed);

    /// <summary>Writes one member of a row.</summary>
    /// <param name="member">As the client numbers members.</param>
    public abstract void Write<TRow>(ref MessagePackWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class;

    /// <inheritdoc cref="Write{TRow}(ref MessagePackWriter, ModelDescriptor{TRow}, TRow, int)"/>
    public abstract void Write<TRow>(ref JsonWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class;
}
