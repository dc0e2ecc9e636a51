using System.Threading.Channels;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Frames;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Queries;

/// <summary>What a session wants lies in a mailbox until the engine takes it; what was taken back meanwhile must neither pile up nor be lost.</summary>
public sealed class MailboxTests
{
    private readonly Channel<LiveConnection> _bells = Channel.CreateUnbounded<LiveConnection>();
    private readonly LiveConnection _connection;

    public MailboxTests() => _connection = new LiveConnection(
        new Connection(Guid.Empty, WireEncoding.MessagePack), outcome => new Ack(outcome.Sequence, AckStatus.Ok, default), new EngineOptions(), _bells.Writer);

    [Fact]
    public void What_the_engine_has_not_heard_of_is_taken_back_without_a_trace()
    {
        for (var subId = 1; subId <= 3; subId++)
        {
            Subscribe(subId);
            _connection.Unsubscribe(subId);
        }

        Assert.Empty(Take());
    }

    [Fact]
    public void What_it_has_heard_of_is_ended_however_often_the_id_was_begun_anew()
    {
        Subscribe(1);
        Assert.IsType<Subscribed>(Assert.Single(Take()));
        for (var times = 0; times < 3; times++)
        {
            _connection.Unsubscribe(1);
            Subscribe(1);
        }

        _connection.Unsubscribe(1);
        Assert.IsType<Unsubscribed>(Assert.Single(Take()));
    }

    [Fact]
    public void A_repeat_comes_as_one()
    {
        Subscribe(1);
        Take();
        _connection.Unsubscribe(1);
        Subscribe(1);
        Assert.True(Assert.IsType<Subscribed>(Assert.Single(Take())).Replaces);
    }

    private void Subscribe(int subId) => _connection.Subscribe(subId, new LiveQuery(EngineFixture.Shape("items.inRoom"), null));

    private List<EngineEvent> Take()
    {
        var commands = new List<EngineEvent>();
        _connection.TakeCommands(commands);
        return commands;
    }
}
