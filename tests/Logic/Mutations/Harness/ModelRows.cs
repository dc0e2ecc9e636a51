extern alias server;
using System.Text.Json.Nodes;
using Logic.Harness;
using Logic.Methods;
using ModelSync.Generated.V1;
using server::ModelSync.Server.Storage;

namespace Logic.Mutations.Harness;

/// <summary>The rows of one model, without their type.</summary>
internal abstract class ModelRows
{
    public static IReadOnlyList<ModelRows> All { get; } = [.. LogicSync.Descriptor.Models.Select(static m => m.Accept(new Maker()))];

    public abstract ModelDescriptor Model { get; }

    public abstract RowKey KeyOf(object row);

    public abstract bool CanRead(object row, object user);

    public abstract ValueTask InsertAsync(IWriteTransaction transaction, object row);

    public abstract ValueTask<object?> FindAsync(IWriteTransaction transaction, RowKey key);

    /// <summary>How rows are written for the other side: SQLite keeps the value of a decimal and not its scale.</summary>
    public JsonNode Encode(object row) => TypeForm.Of(Model.RowType).Encode(row)!;

    /// <summary>The description of <see cref="Encode"/>: what is in a column of JSON keeps its text.</summary>
    public JsonNode Describe()
    {
        var description = TypeForm.Of(Model.RowType).Describe();
        foreach (var member in description["members"]!.AsObject().Select(static m => m.Value!).Where(static m => (string?)m["kind"] == "decimal")) member["kind"] = "storedDecimal";
        return description;
    }

    private sealed class Maker : IModelVisitor<ModelRows>
    {
        public ModelRows Visit<TRow>(ModelDescriptor<TRow> model)
            where TRow : class => new Typed<TRow>(model);
    }

    private sealed class Typed<TRow>(ModelDescriptor<TRow> model) : ModelRows
        where TRow : class
    {
        public override ModelDescriptor Model => model;

        public override RowKey KeyOf(object row) => model.KeyOf((TRow)row);

        public override bool CanRead(object row, object user) => model.CanRead((TRow)row, user);

        public override ValueTask InsertAsync(IWriteTransaction transaction, object row) => transaction.InsertAsync(model, (TRow)row);

        public override async ValueTask<object?> FindAsync(IWriteTransaction transaction, RowKey key) => await transaction.FindAsync(model, key);
    }
}
