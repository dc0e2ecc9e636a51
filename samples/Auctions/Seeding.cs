using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace Auctions;

/// <summary>Fills an empty market. It runs as a mutation, and mutations happen exactly once: starting again adds nothing.</summary>
internal sealed class Seeding([FromKeyedServices(typeof(AuctionSync))] ISyncStore store, TimeProvider time) : IHostedService
{
    private static readonly ClientSequence Once = new(new Guid("5eed0000-0000-8000-8000-000000000001"), "seed", Sequence: 1);

    private static readonly (string Title, decimal Price, string Seller, int Minutes)[] Lots =
    [
        ("Portable typewriter, 1957, new ribbon", 45m, "Margit", 25),
        ("Walnut bookshelf, six boards", 120m, "Henrik", 55),
        ("Twin-lens camera with leather case", 89.50m, "Margit", 90),
        ("Field telescope on a tripod", 230m, "Priya", 180),
        ("Cello bow, octagonal stick", 640m, "Tomás", 300),
        ("Box of 200 lead type sorts", 18m, "Henrik", 26 * 60),
        ("Enamel street sign: Harbour Lane", 35m, "Priya", 40 * 60),
        ("Rowing machine, hardly rowed", 75m, "Tomás", 72 * 60),
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.RegisterClientAsync(Once.ClientId, Once.UserId, cancellationToken);
        await store.ExecuteAsync(Once, FillAsync, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async ValueTask<MutationOutcome> FillAsync(IWriteTransaction transaction, CancellationToken cancellationToken)
    {
        var auctions = AuctionSync.Descriptor.Models.OfType<ModelDescriptor<Auction>>().Single();
        foreach (var lot in Lots)
            await transaction.InsertAsync(auctions, new Auction
            {
                Id = Guid.NewGuid(),
                Title = lot.Title,
                StartPrice = lot.Price,
                CurrentPrice = lot.Price,
                SellerId = Guid.NewGuid(),
                SellerName = lot.Seller,
                EndsAt = time.GetUtcNow().AddMinutes(lot.Minutes),
                Status = AuctionStatus.Open,
            });
        return new MutationOutcome(OutcomeStatus.Ok, default);
    }
}
