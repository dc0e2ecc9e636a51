namespace ModelSync.Generated.V1;

/// <summary>A model as the runtime sees it, without its row type.</summary>
public abstract class ModelDescriptor
{
    /// <summary>Simple name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>Position in <see cref="SurfaceDescriptor.Models"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Its table.</summary>
    public required TableDescriptor Table { get; init; }

    /// <summary>For each wire member, in wire order: the position of its column.</summary>
    public required IReadOnlyList<int> WireColumns { get; init; }

    /// <summary>Position of the column of the <c>[Timestamp]</c>; null without one.</summary>
    public int? VersionColumn { get; init; }

    /// <summary>The row type.</summary>
    public abstract Type RowType { get; }

    /// <summary>Calls the visitor with the row type.</summary>
    public abstract TResult Accept<TResult>(IModelVisitor<TResult> visitor);
}

/// <summary>Receives a model with its row type; how untyped code becomes typed without reflection.</summary>
public interface IModelVisitor<out TResult>
{
    /// <summary>Receives the model.</summary>
    TResult Visit<TRow>(ModelDescriptor<TRow> model)
        where TRow : class;
}

/// <summary>A model. Rows handed to the engine are never changed again.</summary>
public abstract class ModelDescriptor<TRow> : ModelDescriptor
    where TRow : class
{
    /// <inheritdoc/>
    public override Type RowType => typeof(TRow);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IModelVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>Makes a row from its columns.</summary>
    public abstract TRow Read(RowSource source);

    /// <summary>Writes all columns of a row.</summary>
    public abstract void Write(TRow row, RowSink sink);

    /// <summary>A copy that shares nothing mutable.</summary>
    public abstract TRow Clone(TRow row);

    /// <summary>Sets the <c>[Timestamp]</c> of a row that will be written to what follows the stored one; nothing without one.</summary>
    /// <param name="stored">The row as it is stored, or null when it is new.</param>
    public virtual void Advance(TRow row, TRow? stored)
    {
    }

    /// <summary>Bit per column (storage order) of the first 64 in which the rows differ; all of them are in <see cref="Changes"/>.</summary>
    public abstract ulong ChangedColumns(TRow before, TRow after);

    /// <summary>The same of columns behind the first 64, for models that have any.</summary>
    /// <param name="word">Bit n stands for column <paramref name="word"/> * 64 + n; from 1 on.</param>
    public virtual ulong ChangedBeyond(TRow before, TRow after, int word) => throw new NotSupportedException($"{Name} does not say what changed behind its first {PositionSet.Word} columns.");

    /// <summary>The columns (storage order) in which the rows differ.</summary>
    public PositionSet Changes(TRow before, TRow after) =>
        Table.Columns.Count <= PositionSet.Word
            ? new(ChangedColumns(before, after))
            : PositionSet.Of(PositionSet.WordsOf(Table.Columns.Count), (Model: this, before, after), static (of, word) =>
                word == 0 ? of.Model.ChangedColumns(of.before, of.after) : of.Model.ChangedBeyond(of.before, of.after, word));

    /// <summary>The wire members in which the rows differ.</summary>
    public PositionSet ChangedMembers(TRow before, TRow after) => Changes(before, after).Among(WireColumns);

    /// <summary>Type of <see cref="RowKey.Value"/>: that of the key member, or a tuple in key order.</summary>
    public abstract Type KeyType { get; }

    /// <summary>The key of a row.</summary>
    public abstract RowKey KeyOf(TRow row);

    /// <summary>Total order by key.</summary>
    public abstract int CompareKeys(TRow left, TRow right);

    /// <summary>Writes the columns of a key, numbered 0.. in key order.</summary>
    public abstract void WriteKey(RowKey key, RowSink sink);

    /// <summary>Checks constraints and rules of the whole row, as a mutation leaves it.</summary>
    /// <param name="isNew">Whether the mutation added the row.</param>
    public virtual void Validate(TRow row, bool isNew, RuleContext context, ref ViolationSink sink)
    {
    }

    /// <summary>Whether <see cref="ValidateOnServerAsync"/> asks anything.</summary>
    public virtual bool HasServerRules => false;

    /// <summary>Asks the rules of the server about a row in which nothing else is wrong.</summary>
    /// <param name="isNew">Whether the mutation added the row.</param>
    public virtual ValueTask ValidateOnServerAsync(TRow row, bool isNew, ServerRules rules) => ValueTask.CompletedTask;

    /// <summary>Whether the caller may see the row: all read policies, for a user that may be null.</summary>
    public abstract bool CanRead(TRow row, object? user);

    /// <summary>Writes one wire member of a row.</summary>
    public abstract void WriteMember(ref MessagePackWriter writer, TRow row, int member);

    /// <summary>Writes one wire member of a row.</summary>
    public abstract void WriteMember(ref JsonWriter writer, TRow row, int member);
}
