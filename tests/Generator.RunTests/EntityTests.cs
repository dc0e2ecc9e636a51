using Generator.RunTests.Entities;
using Generator.RunTests.Lab;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ModelSync;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Classes that Entity Framework Core maps, as they are: what it reads is sent, and what is received it writes.</summary>
public sealed class EntityTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<ShopContext> _options;

    public EntityTests()
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<ShopContext>().UseSqlite(_connection).Options;
        using var context = new ShopContext(_options);
        context.Database.EnsureCreated();
        var order = new Order { Customer = new Customer { Name = "Zoe", Email = "zoe@example.com" }, Total = 12.50m, PlacedAt = new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero), State = OrderState.Paid };
        order.Add("tea", 2);
        order.Add("cup", 1);
        context.Add(order);
        context.SaveChanges();
    }

    [Fact]
    public void What_Entity_Framework_reads_is_sent_without_its_navigations()
    {
        using var context = new ShopContext(_options);
        var order = context.Orders.Include(static o => o.Customer).ThenInclude(static c => c.Orders).Include(static o => o.Lines).Single();
        Assert.Same(order, order.Customer.Orders.Single());
        var json = Wire.Json<OrderDto, OrderDtoCodec>(OrderDto.From(order));
        Assert.Equal($$"""{"customerId":{{order.CustomerId}},"id":{{order.Id}},"placedAt":"2026-12-01T10:00:00.0000000Z","state":"Paid","total":"12.5"}""", json);
        var lines = order.Lines.Select(OrderLineDto.From).ToList();
        Assert.Equal(["tea", "cup"], lines.Select(static l => l.Product));
        Assert.Equal(lines, lines.ConvertAll(Wire.ThroughMessagePack<OrderLineDto, OrderLineDtoCodec>));
        var table = LabSync.Descriptor.Models.Single(static m => m.Name == "Customer").Table;
        Assert.Equal("customers: CustomerId, Name, mail, Version, LikesId", $"{table.Name}: {string.Join(", ", table.Columns.Select(static c => c.Name))}");
    }

    [Fact]
    public void What_is_received_Entity_Framework_writes()
    {
        using (var context = new ShopContext(_options))
        {
            var patch = Wire.ThroughJson<OrderPatch, OrderPatchCodec>(new OrderPatch { State = OrderState.Open, Total = 7m });
            Assert.Empty(OrderPatchValidator.Validate(patch, Context));
            patch.ApplyTo(context.Orders.Single());
            var customer = context.Customers.Single();
            var create = Wire.ThroughMessagePack<OrderCreate, OrderCreateCodec>(new OrderCreate { Id = 0, CustomerId = customer.CustomerId, PlacedAt = DateTimeOffset.UnixEpoch, State = OrderState.Open, Total = 1m });
            context.Add(create.ToOrder());
            context.Add(new OrderLineCreate { OrderId = context.Orders.Single().Id, Number = 9, Product = "spoon", Quantity = 4 }.ToOrderLine());
            Assert.Equal(3, context.SaveChanges());
        }

        using var again = new ShopContext(_options);
        Assert.Equal([7m, 1m], again.Orders.AsEnumerable().OrderBy(static o => o.Id).Select(static o => o.Total));
        Assert.Equal(2, again.Customers.Include(static c => c.Orders).Single().Orders.Count);
        Assert.Equal(["cup", "spoon", "tea"], again.Lines.Select(static l => l.Product).OrderBy(static p => p));
        Assert.Equal(["validation.range"], OrderPatchValidator.Validate(new OrderPatch { Total = -1m }, Context).Select(static v => v.Code));
    }

    [Fact]
    public void A_key_is_what_the_class_names_and_a_row_copies_no_navigation()
    {
        var model = LabSync.Descriptor.Models.OfType<ModelDescriptor<OrderLine>>().Single();
        Assert.Equal((3, 2), model.KeyOf(new OrderLine { OrderId = 3, Number = 2 }).Value);
        var orders = LabSync.Descriptor.Models.OfType<ModelDescriptor<Order>>().Single();
        var order = new Order { Id = 5, Customer = new Customer { Name = "Zoe" } };
        order.Add("tea", 1);
        var copy = orders.Clone(order);
        Assert.Null(copy.Customer);
        Assert.Empty(copy.Lines);
        Assert.Equal(0UL, orders.ChangedColumns(order, copy));
    }

    public void Dispose() => _connection.Dispose();

    private static RuleContext Context => new(DateTimeOffset.UnixEpoch);
}
