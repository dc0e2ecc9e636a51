using Microsoft.EntityFrameworkCore;

namespace Generator.RunTests.Entities;

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderLine> Lines => Set<OrderLine>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        // SQLite has no row versions of its own.
        modelBuilder.Entity<Customer>().Property(static c => c.Version).HasDefaultValueSql("randomblob(8)");
    }
}
