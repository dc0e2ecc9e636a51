using ModelSync.Generated.V1;

namespace ModelSync.Benchmarks.Orders;

internal readonly struct CustomerCodec : IWireCodec<Customer>
{
    private static readonly MemberTable Members = new("email", "id", "loyaltyPoints", "name");

    public static int Cost => 80;

    public static void Write<TWriter>(ref TWriter writer, Customer value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginObject(4);
        writer.Member(0, "\"email\":"u8);
        writer.WriteString(value.Email);
        writer.Member(1, "\"id\":"u8);
        writer.WriteGuid(value.Id);
        writer.Member(2, "\"loyaltyPoints\":"u8);
        NullableCodec<int, IntCodec>.Write(ref writer, value.LoyaltyPoints);
        writer.Member(3, "\"name\":"u8);
        writer.WriteString(value.Name);
        writer.EndObject();
    }

    public static Customer Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        string m_Email = default!;
        Guid m_Id = default!;
        int? m_LoyaltyPoints = default!;
        string m_Name = default!;
        var scope = reader.BeginObject(Members, Cost);
        for (int member; (member = reader.NextMember(Members, ref scope)) >= 0;)
        {
            switch (member)
            {
                case 0: m_Email = reader.ReadString(); break;
                case 1: m_Id = reader.ReadGuid(); break;
                case 2: m_LoyaltyPoints = NullableCodec<int, IntCodec>.Read(ref reader); break;
                case 3: m_Name = reader.ReadString(); break;
            }
        }
        return new()
        {
            Email = m_Email,
            Id = m_Id,
            LoyaltyPoints = m_LoyaltyPoints,
            Name = m_Name,
        };
    }
}

internal readonly struct OrderLineCodec : IWireCodec<OrderLine>
{
    private static readonly MemberTable Members = new("discount", "giftWrap", "lineNo", "productId", "quantity", "sku", "title", "unitPrice");

    public static int Cost => 144;

    public static void Write<TWriter>(ref TWriter writer, OrderLine value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginObject(8);
        writer.Member(0, "\"discount\":"u8);
        NullableCodec<decimal, DecimalCodec>.Write(ref writer, value.Discount);
        writer.Member(1, "\"giftWrap\":"u8);
        writer.WriteBool(value.GiftWrap);
        writer.Member(2, "\"lineNo\":"u8);
        writer.WriteInt(value.LineNo);
        writer.Member(3, "\"productId\":"u8);
        writer.WriteGuid(value.ProductId);
        writer.Member(4, "\"quantity\":"u8);
        writer.WriteInt(value.Quantity);
        writer.Member(5, "\"sku\":"u8);
        writer.WriteString(value.Sku);
        writer.Member(6, "\"title\":"u8);
        writer.WriteString(value.Title);
        writer.Member(7, "\"unitPrice\":"u8);
        writer.WriteDecimal(value.UnitPrice);
        writer.EndObject();
    }

    public static OrderLine Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        decimal? m_Discount = default!;
        bool m_GiftWrap = default!;
        int m_LineNo = default!;
        Guid m_ProductId = default!;
        int m_Quantity = default!;
        string m_Sku = default!;
        string m_Title = default!;
        decimal m_UnitPrice = default!;
        var scope = reader.BeginObject(Members, Cost);
        for (int member; (member = reader.NextMember(Members, ref scope)) >= 0;)
        {
            switch (member)
            {
                case 0: m_Discount = NullableCodec<decimal, DecimalCodec>.Read(ref reader); break;
                case 1: m_GiftWrap = reader.ReadBool(); break;
                case 2: m_LineNo = reader.ReadInt(); break;
                case 3: m_ProductId = reader.ReadGuid(); break;
                case 4: m_Quantity = reader.ReadInt(); break;
                case 5: m_Sku = reader.ReadString(); break;
                case 6: m_Title = reader.ReadString(); break;
                case 7: m_UnitPrice = reader.ReadDecimal(); break;
            }
        }
        return new()
        {
            Discount = m_Discount,
            GiftWrap = m_GiftWrap,
            LineNo = m_LineNo,
            ProductId = m_ProductId,
            Quantity = m_Quantity,
            Sku = m_Sku,
            Title = m_Title,
            UnitPrice = m_UnitPrice,
        };
    }
}

internal readonly struct OrderCodec : IWireCodec<Order>
{
    private static readonly MemberTable Members = new("createdAt", "customer", "id", "lines", "note", "number", "paidAt", "status", "total");

    public static int Cost => 160;

    public static void Write<TWriter>(ref TWriter writer, Order value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginObject(9);
        writer.Member(0, "\"createdAt\":"u8);
        writer.WriteInstant(value.CreatedAt);
        writer.Member(1, "\"customer\":"u8);
        CustomerCodec.Write(ref writer, value.Customer);
        writer.Member(2, "\"id\":"u8);
        writer.WriteGuid(value.Id);
        writer.Member(3, "\"lines\":"u8);
        ListCodec<OrderLine, OrderLineCodec>.Write(ref writer, value.Lines);
        writer.Member(4, "\"note\":"u8);
        ReferenceCodec<string, StringCodec>.Write(ref writer, value.Note);
        writer.Member(5, "\"number\":"u8);
        writer.WriteString(value.Number);
        writer.Member(6, "\"paidAt\":"u8);
        NullableCodec<DateTimeOffset, InstantCodec>.Write(ref writer, value.PaidAt);
        writer.Member(7, "\"status\":"u8);
        OrderStatusCodec.Write(ref writer, value.Status);
        writer.Member(8, "\"total\":"u8);
        writer.WriteDecimal(value.Total);
        writer.EndObject();
    }

    public static Order Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        DateTimeOffset m_CreatedAt = default!;
        Customer m_Customer = default!;
        Guid m_Id = default!;
        List<OrderLine> m_Lines = default!;
        string? m_Note = default!;
        string m_Number = default!;
        DateTimeOffset? m_PaidAt = default!;
        OrderStatus m_Status = default!;
        decimal m_Total = default!;
        var scope = reader.BeginObject(Members, Cost);
        for (int member; (member = reader.NextMember(Members, ref scope)) >= 0;)
        {
            switch (member)
            {
                case 0: m_CreatedAt = reader.ReadInstant(); break;
                case 1: m_Customer = CustomerCodec.Read(ref reader); break;
                case 2: m_Id = reader.ReadGuid(); break;
                case 3: m_Lines = ListCodec<OrderLine, OrderLineCodec>.Read(ref reader); break;
                case 4: m_Note = ReferenceCodec<string, StringCodec>.Read(ref reader); break;
                case 5: m_Number = reader.ReadString(); break;
                case 6: m_PaidAt = NullableCodec<DateTimeOffset, InstantCodec>.Read(ref reader); break;
                case 7: m_Status = OrderStatusCodec.Read(ref reader); break;
                case 8: m_Total = reader.ReadDecimal(); break;
            }
        }
        return new()
        {
            CreatedAt = m_CreatedAt,
            Customer = m_Customer,
            Id = m_Id,
            Lines = m_Lines,
            Note = m_Note,
            Number = m_Number,
            PaidAt = m_PaidAt,
            Status = m_Status,
            Total = m_Total,
        };
    }
}

internal readonly struct OrderStatusCodec : IWireCodec<OrderStatus>
{
    public static readonly EnumTable Table = new(("Draft", 0), ("Placed", 1), ("Paid", 2), ("Shipped", 3), ("Cancelled", 4));

    public static int Cost => 8;

    public static void Write<TWriter>(ref TWriter writer, OrderStatus value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteEnum(Table, unchecked((long)value));

    public static OrderStatus Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => unchecked((OrderStatus)reader.ReadEnum(Table));
}
