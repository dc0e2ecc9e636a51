using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Chinook;

/// <summary>Employees and the customers whom they look after.</summary>
public static class Staff
{
    /// <summary>Who reports to somebody; null asks for those who report to nobody.</summary>
    [LiveQuery]
    public static Rows<Employee> ReportsTo(Rows<Employee> employees, int? boss) =>
        employees.Where(e => e.ReportsTo == boss).OrderBy(e => e.LastName).ThenBy(e => e.FirstName);

    [LiveQuery]
    public static Rows<Employee> Hired(Rows<Employee> employees, DateTimeOffset from, DateTimeOffset to) =>
        employees.Where(e => e.HireDate >= from && e.HireDate <= to).OrderByDescending(e => e.HireDate);

    /// <summary>The caller's own: the policy decides who that is.</summary>
    [LiveQuery, Authorize]
    public static Rows<Customer> Customers(Rows<Customer> customers) =>
        customers.OrderBy(c => c.Country).ThenByDescending(c => c.Company).ThenBy(c => c.LastName).Take(12);

    /// <summary>Read again whenever a customer changes.</summary>
    [LiveQuery(Requery = true), Authorize]
    public static Rows<Customer> WithoutFax(Rows<Customer> customers, string city) =>
        customers.Where(c => c.Fax == null && c.City != city).OrderBy(c => c.Email);

    [Mutation, Authorize]
    public static async Task Promote(MutationContext<StoreUser> ctx, int employeeId, int? boss, string? title)
    {
        var employee = await ctx.Table<Employee>().FindAsync(employeeId) ?? throw ctx.Reject(new NobodyThere(employeeId));
        (employee.ReportsTo, employee.Title) = (boss, title);
    }

    /// <summary>Gives a customer away, who leaves the caller's list.</summary>
    [Mutation, Authorize]
    public static async Task Assign(MutationContext<StoreUser> ctx, int customerId, int? employeeId, string? fax)
    {
        var customer = await ctx.AsSystem().Table<Customer>().FindAsync(customerId) ?? throw ctx.Reject(new NobodyThere(customerId));
        (customer.SupportRepId, customer.Fax) = (employeeId, fax);
    }
}

[WireType]
public sealed record NobodyThere(int Id);
