// A server that does nothing but write, until it is killed: four clients, each mutation inserts two rows and is reported when it is acknowledged.
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite;

var items = (ModelDescriptor<Item>)ShopSync.Descriptor.Models.Single(model => model.Name == "Item");
var store = new SqliteStore(new SqliteStoreOptions { ConnectionString = $"Data Source={args[0]}" }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
await store.OpenAsync(ShopSync.Descriptor, default);
await Task.WhenAll(Enumerable.Range(1, 4).Select(WriteAsync));

async Task WriteAsync(int number)
{
    var client = new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
    var registration = await store.RegisterClientAsync(client, "ada", null, default);
    for (var sequence = registration.LastSequence + 1; ; sequence++)
    {
        await store.ExecuteAsync(new ClientSequence(client, "ada", sequence), async (transaction, _) =>
        {
            await transaction.InsertAsync(items, Row(number, sequence, 0));
            await transaction.InsertAsync(items, Row(number, sequence, 1));
            return new MutationOutcome(OutcomeStatus.Ok, new byte[] { 1 });
        }, default);
        Console.Out.WriteLine($"{number} {sequence}");
    }
}

static Item Row(int number, long sequence, int part) => new() { Id = (number * 1_000_000_000L) + (sequence * 2) + part, Room = number, Title = $"{sequence}" };
