using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Account;

/// <summary>Who is shopping.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this RouteGroupBuilder shop)
    {
        shop.MapGet("/customer", (HttpContext context) => ShopEndpoints.Page<CustomerPage>(("Visitor", ShopVisitor.Of(context))));
        shop.MapPost("/customer", ChooseCustomer).DisableAntiforgery();
    }

    private static RedirectHttpResult ChooseCustomer([FromForm] string? userId, HttpContext context)
    {
        ShopVisitor.Of(context).SignIn(userId?.Trim());
        return TypedResults.LocalRedirect("/");
    }
}
