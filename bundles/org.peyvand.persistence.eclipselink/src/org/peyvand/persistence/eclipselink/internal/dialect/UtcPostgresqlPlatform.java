package org.peyvand.persistence.eclipselink.internal.dialect;

import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.eclipse.persistence.expressions.ExpressionOperator;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.queries.Call;

/** PostgreSQL with our way of storing identifiers and moments. Public because EclipseLink makes it by name. */
public final class UtcPostgresqlPlatform extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    protected void initializePlatformOperators() {
        super.initializePlatformOperators();
        addOperator(lower());
        MomentPart.extracts().forEach(this::addOperator);
    }

    /** Our columns are compared by the numbers of letters, and with that collation only the letters A to Z have small ones. */
    private static ExpressionOperator lower() {
        ExpressionOperator lower = ExpressionOperator.simpleFunction(ExpressionOperator.ToLowerCase, "LOWER");
        lower.printsAs(List.of("LOWER(", " COLLATE \"und-x-icu\")"));
        return lower;
    }

    @Override
    public void setParameterValueInDatabaseCall(Object value, PreparedStatement statement, int index, AbstractSession session)
        throws SQLException {
        if (!ColumnValues.bind(value, statement, index, false)) {
            super.setParameterValueInDatabaseCall(value, statement, index, session);
        }
    }

    /** Where values get written into the text of a statement, ours stay parameters. */
    @Override
    public int appendParameterInternal(Call call, Writer writer, Object parameter) {
        if (!ColumnValues.isOurs(parameter)) {
            return super.appendParameterInternal(call, writer, parameter);
        }
        ((DatabaseCall) call).bindParameter(writer, parameter);
        return 1;
    }

    @Override
    public Object getObjectFromResultSet(ResultSet rows, int column, int type, AbstractSession session) throws SQLException {
        return type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE ? ColumnValues.moment(rows, column)
            : super.getObjectFromResultSet(rows, column, type, session);
    }

    /** The server knows the type of each place itself, and takes no value of another one. */
    @Override
    protected void setNullFromDatabaseField(DatabaseField field, PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, Types.NULL);
    }
}
