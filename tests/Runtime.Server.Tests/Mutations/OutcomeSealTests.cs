using ModelSync.Generated.V1;
using ModelSync.Server.Mutations;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Mutations;

public sealed class OutcomeSealTests
{
    [Theory]
    [InlineData(WireEncoding.MessagePack)]
    [InlineData(WireEncoding.Json)]
    public async Task A_result_of_another_contract_is_not_read_as_if_it_were_of_this_one(WireEncoding encoding)
    {
        var fixture = new MutationFixture(NoteSurface.Everyone, (_, text) => Task.FromResult<string?>(text));
        var receipt = await fixture.RunAsync("hello");
        Assert.Equal("\"hello\"", fixture.Json(receipt));
        var surface = NoteSurface.With((NoteSurface.Everyone, (_, text) => Task.FromResult<string?>(text)));
        Assert.True(receipt.Outcome!.Payload.Span.StartsWith(surface.WireHash.Span), "The hash stands before what is stored.");
        var newer = new SurfaceDescriptor { Name = surface.Name, WireHash = new byte[32], Models = surface.Models, Queries = surface.Queries, Mutations = surface.Mutations, User = surface.User };
        foreach (var stored in new[] { receipt.Outcome, new MutationOutcome(OutcomeStatus.Ok, default), new MutationOutcome(OutcomeStatus.Rejected, new byte[] { 1 }) })
        {
            var answer = new OutcomeReader(newer).ToMutRes(1, stored, 5, encoding);
            Assert.Equal(AckStatus.Failed, answer.Status);
            Assert.Equal(ErrorCodes.MutationOutdated, new TestClient(null!, encoding, null!).ErrorOf(answer.Payload).Code);
        }
    }
}
