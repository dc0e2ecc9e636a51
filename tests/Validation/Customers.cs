using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Validation;

/// <summary>Validation attributes of an application's own on what clients send.</summary>
public static class Customers
{
    [LiveQuery, AllowAnonymous]
    public static Rows<Customer> OfSize(Rows<Customer> customers, [Even(ErrorMessage = "{0} is odd"), Range(-4, 9)] int size, [Known, StringLength(9)] string name) =>
        customers.Where(c => c.Size == size && c.Name == name).Take(10);

    [Mutation, AllowAnonymous]
    public static Task Measure(
        MutationContext ctx,
        [Even(AllowZero = true)] int? size,
        [Steps(2, "ab", Level.High), StringLength(4)] string code,
        [Known] string name,
        [Longest(2.5)] double length,
        [Worthy(3)] Small part) => Task.CompletedTask;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WorthyAttribute(int least) : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not Small small || small.Price >= least;
}
